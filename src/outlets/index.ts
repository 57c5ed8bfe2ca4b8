import type { OutletData } from "../layout/outlet.ts";
import { antara } from "./antara.ts";
import { bisnis } from "./bisnis.ts";
import { cnbcindonesia } from "./cnbcindonesia.ts";
import { cnnindonesia } from "./cnnindonesia.ts";
import { detik } from "./detik.ts";
import { idntimes } from "./idntimes.ts";
import { jawapos } from "./jawapos.ts";
import { kompas } from "./kompas.ts";
import { kontan } from "./kontan.ts";
import { kumparan } from "./kumparan.ts";
import { liputan6 } from "./liputan6.ts";
import { merdeka } from "./merdeka.ts";
import { okezone } from "./okezone.ts";
import { republika } from "./republika.ts";
import { sindonews } from "./sindonews.ts";
import { suara } from "./suara.ts";
import { tempo } from "./tempo.ts";
import { tribunnews } from "./tribunnews.ts";
import { viva } from "./viva.ts";
import { voaindonesia } from "./voaindonesia.ts";

/** The outlets that we know, in the order of the design. */
export const OUTLETS: readonly OutletData[] = [
  liputan6,
  detik,
  kompas,
  tempo,
  antara,
  tribunnews,
  cnnindonesia,
  cnbcindonesia,
  okezone,
  sindonews,
  republika,
  merdeka,
  suara,
  viva,
  kumparan,
  jawapos,
  bisnis,
  kontan,
  idntimes,
  voaindonesia,
];
