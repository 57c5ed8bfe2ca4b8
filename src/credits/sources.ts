/** Who articles credit, beside the outlets that have a file of their own. */
import type { AttributionKind } from "../core/annotations.ts";

export interface Source {
  readonly name: string;
  readonly kind: AttributionKind;
  readonly aliases: readonly string[];
  /** What closes an article of it: `(ant/afp)`. */
  readonly codes: readonly string[];
  /** One that people abroad speak to: `kepada Kompas.com` is the reporter's own work. */
  readonly foreign: boolean;
}

/** A line a source: its names, the usual one first, then `:` and its codes. */
const AGENCIES = `
AFP, Agence France-Presse, Agence France Presse: afp
Reuters: reuters rtr
AP, Associated Press, The Associated Press, AP News: ap
Antara, ANTARA, LKBN Antara, ANTARA News, Antara News, Antaranews, Antaranews.com: ant antara
Xinhua: xinhua
Anadolu, Anadolu Agency, Anadolu Ajansi: anadolu
Bloomberg, Bloomberg News: bloomberg
Kyodo, Kyodo News: kyodo
Yonhap: yonhap
DPA, dpa: dpa
EFE: efe
ANSA
TASS, Itar-Tass: tass
Interfax
RIA Novosti, RIA
Sputnik, Sputnik News: sputnik
Bernama: bernama
PTI, Press Trust of India
ANI
KCNA
UPI
IRNA
SPA, Saudi Press Agency
WAM
WAFA
MENA
ISNA
Fars, Fars News Agency
Tasnim
VNA
AAP
Belga`;

/** Outlets abroad where nothing in the name itself tells that it is one. */
const ABROAD = `
BBC
CNN
CNBC
CNA
Channel News Asia
NHK
ABC
NBC
CBS
Fox
SCMP
NDTV
VOA
DW
Deutsche Welle
ESPN
Al Jazeera
Aljazeera
Al Arabiya
Axios
Politico
Newsweek
Forbes
Variety
Bang Showbiz, BANG Showbiz
Billboard
Engadget
The Guardian
The Independent
The Telegraph
The Sun
The Economist
Daily Mail
Le Monde
Der Spiegel
El Pais
Marca
Haaretz
Rappler`;

/** Outlets of Indonesia without a file under src/outlets. */
const AT_HOME = `
BBC Indonesia
Metro TV
Media Indonesia
KapanLagi, Kapanlagi, KapanLagi.com, Kapanlagi.com`;

export const SOURCES: readonly Source[] = [
  ...read(AGENCIES, "agency", true),
  ...read(ABROAD, "outlet", true),
  ...read(AT_HOME, "outlet", false),
];

function read(table: string, kind: AttributionKind, foreign: boolean): Source[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [names = "", codes = ""] = line.split(": ");
      const [name = "", ...aliases] = names.split(", ");
      return { name, aliases, kind, foreign, codes: codes === "" ? [] : codes.split(" ") };
    });
}
