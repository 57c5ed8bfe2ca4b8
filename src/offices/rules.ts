/**
 * How offices are read, as rows. In the examples the office as written is in brackets; behind `=>` is what is read:
 * person | office | institution | territory | status; `-` for none.
 */
import type { RoleStatus } from "../core/annotations.ts";
import { type Rule, type RuleTable, ruleTable } from "../language/rules.ts";

/**
 * `beside`: how a name and an office are tied together, from the token behind the name on. `left`, `right`: how far an
 * office goes, asked token by token on the way from the name, from the office word. `organisation`: where in an office
 * its institution begins. `held`: what goes on behind an office that a verb tells of.
 */
export type RoleTable = "beside" | "left" | "right" | "organisation" | "held";

export interface RoleRule extends Rule {
  readonly tables: readonly RoleTable[];
  /** Conditions of the search so far, all of which must hold; `!` negates. */
  readonly given?: readonly string[];
  /** What is done where it fits, as the table's engine knows it. */
  readonly take: string;
  /** For `beside`: what the tie says of the holder. */
  readonly status?: RoleStatus;
  /** For `beside`: a verb tells of the office, of a pronoun that is its subject too, and more of them may follow. */
  readonly byVerb?: true;
}

const BESIDE: readonly RoleRule[] = [
  {
    id: "role/before-name",
    about: "An office right before the name, or before its titles or a comma",
    tables: ["beside"],
    take: "left",
    examples: [
      "[Menteri Keuangan] Wahyu Hartono hadir. => Wahyu Hartono | Menteri Keuangan | - | - | current",
      "[Gubernur Bali] saat itu, Made Suardana, hadir. => Made Suardana | Gubernur | - | Bali | former",
      "[Kapolsek Pondok Aren], Kompol Wahyu Hartono, hadir. => Wahyu Hartono | Kapolsek | - | Pondok Aren | current",
      "[Ketua] Koperasi Sawit Lestari itu, Wahyu Hartono, hadir. " +
        "=> Wahyu Hartono | Ketua | Koperasi Sawit Lestari | - | current",
      "Kini [Kapolda Bali] dijabat Irjen Wahyu Hartono. => Wahyu Hartono | Kapolda | - | Bali | current",
      "Jabatan [Camat Selo] kini dipegang Wahyu Hartono. => Wahyu Hartono | Camat | - | Selo | current",
      "Saat itu [Bupati Sleman] dijabat oleh Wahyu Hartono. => Wahyu Hartono | Bupati | - | Sleman | former",
      "[Kapolsek] ,, Kompol Wahyu Hartono, hadir. => Wahyu Hartono | Kapolsek | - | - | current",
      "Pengurus: [Ketua Umum]: Rina Wulandari; [Sekretaris]: Wahyu Hartono. " +
        "=> Rina Wulandari | Ketua Umum | - | - | current; Wahyu Hartono | Sekretaris | - | - | current",
      "[Ketua Panitia] adalah Wahyu Hartono. => Wahyu Hartono | Ketua Panitia | - | - | current",
      "Hadir [Ketua] KPK, yakni Wahyu Hartono. => Wahyu Hartono | Ketua | KPK | - | current",
      "[Menteri Ekonomi (Menko)] dipegang Wahyu Hartono. => Wahyu Hartono | Menteri Ekonomi (Menko) | - | - | current",
      "[Presiden] , (Wahyu Hartono) berjanji. => Wahyu Hartono | Presiden | - | - | current",
    ],
    not: [
      "Lawan Ketua Panitia adalah Wahyu Hartono.",
      "Presiden RI,, Rina Wulandari menyanyi.",
      "Kata Camat: Rina Wulandari sembuh.",
      "Camat Sukamaju dan Rina Wulandari hadir.",
      "Menurut pengakuan dokter, Rina Wulandari sembuh.",
    ],
  },
  {
    id: "role/clergy",
    about: "A title of the clergy is an office where no other goes before the name",
    tables: ["beside"],
    take: "title",
    examples: ["[Ustaz] Rina Wati hadir. => Rina Wati | Ustaz | - | - | current"],
  },
  {
    id: "role/in-brackets",
    about: "An office in the brackets behind the name",
    tables: ["beside"],
    when: "\\( > (@capital_head|@english|<status>{1,2} @head)",
    take: "right",
    examples: [
      "Wahyu Hartono ([Direktur Keuangan]) hadir. => Wahyu Hartono | Direktur Keuangan | - | - | current",
      "Wahyu Hartono ([mantan Wakil Bupati Ngawi]) hadir. => Wahyu Hartono | Wakil Bupati | - | Ngawi | former",
    ],
  },
  {
    id: "role/word-in-brackets",
    about: "One small word of office alone in the brackets behind the name, as in lists of members",
    tables: ["beside"],
    when: "\\( > @head{1,2} \\)",
    take: "right",
    examples: ["Hakimnya Wahyu Hartono ([ketua]) dan lainnya. => Wahyu Hartono | ketua | - | - | current"],
  },
  {
    id: "role/as",
    about: "`selaku` or `sebagai` ties them",
    tables: ["beside"],
    when: "(selaku|sebagai|, selaku) > (@head|@english)",
    take: "right",
    examples: [
      "Dewi Lestari selaku [Sales Manager] hadir. => Dewi Lestari | Sales Manager | - | - | current",
      "Dewi Lestari, selaku [Direktur] PT Lentera, hadir. => Dewi Lestari | Direktur | PT Lentera | - | current",
    ],
  },
  {
    id: "role/is-also",
    about: "`yang juga` or `yang merupakan` behind the name",
    tables: ["beside"],
    when: ",? yang (juga|merupakan) merupakan? > (@head|@english)",
    take: "right",
    examples: [
      "Menurut Rina Wulandari yang juga [Rektor] Universitas Padjadjaran, semua siap. " +
        "=> Rina Wulandari | Rektor | Universitas Padjadjaran | - | current",
    ],
    not: ["Hadir Rina Wulandari yang juga menolak camat itu."],
  },
  {
    id: "role/among-others",
    about: "`yang juga` behind what else someone is said to be",
    tables: ["beside"],
    when: ", (salah seorang|salah satu|seorang) @plain{1,4} ,? yang juga (merupakan|menjabat)? sebagai? > @head",
    take: "right",
    examples: [
      "Rina Wulandari, salah seorang tokoh adat, yang juga [Ketua] DPRD Sleman, hadir. " +
        "=> Rina Wulandari | Ketua | DPRD Sleman | - | current",
    ],
  },
  {
    id: "role/in-place-of",
    about: "Who takes another's place",
    tables: ["beside"],
    when: ",? (resmi|kini|akan)? <succeeds> @title{0,3} @person{1,5} <as_word>{1,2} > @head",
    take: "right",
    examples: [
      "Wahyu Hartono menggantikan Made Suardana sebagai [Kapolres Sleman]. " +
        "=> Wahyu Hartono | Kapolres | - | Sleman | current; Made Suardana | Kapolres | - | Sleman | former",
    ],
  },
  {
    id: "role/then-held",
    about: "What someone was at the time that is told of",
    tables: ["beside"],
    when: ",? <during> masih? <appointment> <as_word>{0,2} > @head",
    take: "right",
    status: "former",
    examples: ["Wahyu Hartono saat menjadi [Bupati Sleman] menolak. => Wahyu Hartono | Bupati | - | Sleman | former"],
  },
  {
    id: "role/held-then",
    about: "`yang saat itu menjabat`, `kala itu menjadi`: an office of the time that is told of",
    tables: ["beside"],
    when: ",? yang? <during|time_noun> itu masih? <appointment> <as_word>{0,2} > @head",
    take: "right",
    status: "former",
    examples: [
      "Wahyu Hartono, yang ketika itu menjabat [Bupati Sleman], menolak. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | former",
    ],
  },
  {
    id: "role/was-then",
    about: "A time without a verb behind the name: an office of the time that is told of",
    tables: ["beside"],
    when: "(,? yang|,) <during|time_noun> itu masih? > @head",
    take: "apposed",
    status: "former",
    examples: ["Wahyu Hartono, saat itu [Kapolres Sleman], hadir. => Wahyu Hartono | Kapolres | - | Sleman | former"],
    not: ["Wahyu Hartono, saat itu camat menolak."],
  },
  {
    id: "role/is-now",
    about: "`yang kini` without a verb behind the name: the office of today",
    tables: ["beside"],
    when: "yang <time_reference> juga? > @head",
    take: "apposed",
    examples: [
      "[Mantan Bupati Sleman] Wahyu Hartono yang kini [Direktur] PT Lentera hadir. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | former; Wahyu Hartono | Direktur | PT Lentera | - | current",
    ],
    not: ["Wahyu Hartono yang kini camat menolak."],
  },
  {
    id: "role/once-held",
    about: "`pernah menjabat`, `sebelumnya menjabat`",
    tables: ["beside"],
    when:
      ",? yang? @between{0,1} (pernah|sempat|sebelumnya|<formerly>) (pernah|pula)? " +
      "<appointment> <as_word>{0,2} seorang? > @head",
    take: "right",
    status: "former",
    byVerb: true,
    examples: [
      "Wahyu Hartono pernah menjabat [Bupati Sleman]. => Wahyu Hartono | Bupati | - | Sleman | former",
      "Wahyu Hartono, yang sebelumnya menjabat [Bupati Sleman], hadir. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | former",
      "Wahyu Hartono pensiun. Ia juga pernah menjadi [Bupati Sleman]. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | former",
    ],
  },
  {
    id: "role/no-longer",
    about: "`tidak lagi menjabat`",
    tables: ["beside"],
    when: ",? yang? @between{0,1} (tidak|tak) lagi <appointment> <as_word>{0,2} > @head",
    take: "right",
    status: "former",
    byVerb: true,
    examples: ["Wahyu Hartono tak lagi menjabat [Bupati Sleman]. => Wahyu Hartono | Bupati | - | Sleman | former"],
  },
  {
    id: "role/dismissed",
    about: "The office that someone lost",
    tables: ["beside"],
    when: ",? yang? @between{0,2} <dismissal> (dari|sebagai) <as_word>{0,2} > @head",
    take: "right",
    status: "former",
    byVerb: true,
    examples: [
      "Wahyu Hartono dicopot dari jabatan [Kapolres Sleman]. => Wahyu Hartono | Kapolres | - | Sleman | former",
    ],
  },
  {
    id: "role/from-office",
    about: "`dari jabatan` behind the one who was made to leave it",
    tables: ["beside"],
    when: "dari (jabatan|posisi|kursi|jabatannya) sebagai? > @head",
    take: "right",
    status: "former",
    examples: [
      "Mereka mencopot Wahyu Hartono dari jabatan [Ketua] KPU Sleman. " +
        "=> Wahyu Hartono | Ketua | KPU Sleman | - | former",
    ],
  },
  {
    id: "role/who-is",
    about: "A clause with `yang` says what someone became or is",
    tables: ["beside"],
    when: ", yang @between{0,9} <appointment> <as_word>{0,2} seorang? > @head",
    take: "right",
    examples: [
      "Rina Wulandari, yang bulan lalu dilantik sebagai [wakil menteri perdagangan], hadir. " +
        "=> Rina Wulandari | wakil menteri perdagangan | - | - | current",
    ],
    not: ["Gus Wirawan, yang pernah mengangkatnya menjadi menteri pertahanan, hadir."],
  },
  {
    id: "role/holds-now",
    about: "`yang saat ini menjabat`, without a comma too",
    tables: ["beside"],
    when: ",? yang @between{0,3} menjabat <as_word>{0,2} seorang? > @head",
    take: "right",
    examples: [
      "Rina Wulandari yang saat ini menjabat [Bupati Sleman] hadir. " +
        "=> Rina Wulandari | Bupati | - | Sleman | current",
    ],
    not: ["Rina Wulandari yang menolak pejabat itu menjabat lagi hadir."],
  },
  {
    id: "role/after-comma",
    about: "An office behind the name and a comma",
    tables: ["beside"],
    when: ", <role_opener>{0,3} > (@head|@english)",
    take: "apposed",
    examples: [
      "Menurut Rina Wulandari, [ekonom] Universitas Padjadjaran, harga naik. " +
        "=> Rina Wulandari | ekonom | Universitas Padjadjaran | - | current",
    ],
    not: ["Menurut saran Joko Prasetyo, jaksa itu mencari bukti lain.", "Mendengar Wirawan, Menpora menerima uang."],
  },
  {
    id: "role/right-behind",
    about: "An office and its body right behind the name, up to a mark",
    tables: ["beside"],
    when: "> @capital_head",
    take: "direct",
    examples: [
      "Semua sehat, kata Wahyu Hartono [CEO] Bank Lentera. => Wahyu Hartono | CEO | Bank Lentera | - | current",
    ],
    not: ["Kata Rina Wulandari Direktur, harga naik.", "Saat menemui Rina Wulandari Direktur PT Lentera Jaya menolak."],
  },
  {
    id: "role/appointed",
    about: "A verb says what someone became or is",
    tables: ["beside"],
    when: "@between{0,2} <appointment> <as_word>{0,2} seorang? > (@head|@english)",
    take: "right",
    byVerb: true,
    examples: [
      "Rina Wulandari menjadi [capres]. => Rina Wulandari | capres | - | - | candidate",
      "Rina Wulandari akan menjabat [Bupati Sleman]. => Rina Wulandari | Bupati | - | Sleman | elect",
      "Sebelumnya, Wahyu Hartono menjabat [Bupati Sleman]. => Wahyu Hartono | Bupati | - | Sleman | former",
      "Pada 2010, Wahyu Hartono adalah [Bupati Sleman]. => Wahyu Hartono | Bupati | - | Sleman | former",
      "Rina Wulandari hadir. Kini dia menjabat sebagai [Bupati Sleman]. " +
        "=> Rina Wulandari | Bupati | - | Sleman | current",
    ],
    not: [
      "Gus Wirawan pernah mengangkatnya menjadi menteri pertahanan.",
      "Saat ditemui Rina Wulandari, Wahyu Hartono diam. Dia menjabat sebagai camat.",
      "Rina Wulandari sempat mendaftar menjadi hakim.",
      "Rina Wulandari pulang. Dia menganggap dirinya adalah advokat.",
    ],
  },
];

const HELD: readonly RoleRule[] = [
  {
    id: "role/years",
    about: "From when to when an office was held",
    tables: ["held"],
    when: "\\(? (dua|tiga)? periode? (pada|selama|dari|sejak)? (periode|tahun)? > @year (-|<range_link>) @year \\)?",
    take: "years",
    examples: [
      "Wahyu Hartono menjabat [Bupati Sleman] periode 1992-1997. => Wahyu Hartono | Bupati | - | Sleman | former",
      "Wahyu Hartono menjadi [Bupati Sleman] (2009 - 2012). => Wahyu Hartono | Bupati | - | Sleman | former",
      "Wahyu Hartono adalah [Ketua] KPK dua periode dari 2009 hingga 2019. " +
        "=> Wahyu Hartono | Ketua | KPK | - | former",
    ],
    not: ["Wahyu Hartono menjabat kira-kira dari 1992."],
  },
  {
    id: "role/held-besides",
    about: "Another office of the list",
    tables: ["held"],
    when: ",? (dan|serta|lalu)? > @head",
    take: "next",
    examples: [
      "Wahyu Hartono pernah menjabat [Bupati Sleman] periode 1992-1997, [Wakil Gubernur Bali], " +
        "dan [Ketua] KONI Bali. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | former; Wahyu Hartono | Wakil Gubernur | - | Bali | former; " +
        "Wahyu Hartono | Ketua | KONI Bali | - | former",
      "Wahyu Hartono menjadi [Bupati Sleman], [Camat Depok] Rina Wulandari menolak. " +
        "=> Wahyu Hartono | Bupati | - | Sleman | current; Rina Wulandari | Camat | - | Depok | current",
    ],
  },
];

const EXTENT: readonly RoleRule[] = [
  {
    id: "role/over-principal",
    about: "The name behind one who acts for another is not the holder's",
    tables: ["left"],
    when: "@person",
    given: ["!begun", "comma", "touching", "acts_for_name"],
    take: "jump",
    examples: ["[Pengacara Budi Hartono], Rina Wulandari, hadir. => Rina Wulandari | Pengacara | - | - | current"],
  },
  {
    id: "role/with-principal",
    about: "Behind the name: one who acts for the person named next",
    tables: ["right"],
    when: "@person",
    given: ["acts_for_next"],
    take: "last",
    examples: ["Samsul Arifin, [kuasa hukum Rina Wulandari], hadir. => Samsul Arifin | kuasa hukum | - | - | current"],
  },
  {
    id: "role/of-named-next",
    about: "An office behind `selaku` or `sebagai` ends before the person that it is named with",
    tables: ["right"],
    when: "@person",
    given: ["as"],
    take: "before",
    examples: [
      "Hadir Samsul Arifin selaku [Ketua Panitia] Rina Wulandari. => Samsul Arifin | Ketua Panitia | - | - | current",
      "Hadir Samsul Arifin sebagai [Ketua], dan Brigjen Rina Wulandari. => Samsul Arifin | Ketua | - | - | current",
    ],
  },
  {
    id: "role/initials-next",
    about: "Behind the name: an office that someone holds who is named by initials only",
    tables: ["right"],
    when: "<initials_cue> @person",
    take: "none",
    examples: [
      "Tersangka ialah AR, [Bendahara] CV Lentera berinisial WS. => WS | Bendahara | CV Lentera | - | current",
    ],
  },
  {
    id: "role/held-by-next",
    about: "Behind the name: an office that the person named next holds",
    tables: ["right"],
    when: "@person",
    take: "none",
    examples: [
      "Menurut Wirawan, [Bupati Sleman] Rina Wulandari hadir. => Rina Wulandari | Bupati | - | Sleman | current",
    ],
  },
  {
    id: "role/to-name",
    about: "Another person ends an office",
    tables: ["left"],
    when: "@person",
    take: "stop",
    examples: ["Ajudan Budi Hartono dan [Camat] Rina Wulandari hadir. => Rina Wulandari | Camat | - | - | current"],
  },
  {
    id: "role/brackets",
    about: "What is in brackets is part of an office",
    tables: ["left"],
    when: "\\)",
    take: "bracket",
    examples: [
      "[Menteri Luar Negeri (Menlu) Papua Nugini (PNG)] Soroi Marrepo hadir. " +
        "=> Soroi Marrepo | Menteri Luar Negeri (Menlu) | - | Papua Nugini | current",
    ],
  },
  {
    id: "role/age",
    about: "A number in brackets is an age",
    tables: ["right"],
    when: "\\( 0",
    take: "stop",
    examples: ["Rina Wulandari, [dosen] (45), hadir. => Rina Wulandari | dosen | - | - | current"],
  },
  {
    id: "role/brackets-behind",
    about: "What is in brackets is part of an office, on the way from the office word",
    tables: ["right"],
    when: "\\(",
    take: "bracket",
    examples: [
      "Rina Wulandari, [Ketua] Komisi Pemilihan Umum (KPU) Sulut, hadir. " +
        "=> Rina Wulandari | Ketua | Komisi Pemilihan Umum (KPU) Sulut | - | current",
    ],
  },
  {
    id: "role/last-of-fields",
    about: "A comma before `dan` is within the fields of an office",
    tables: ["left"],
    when: ", (dan|serta)",
    take: "list",
    examples: [
      "[Menteri Koordinator Bidang Politik, Hukum, dan Keamanan] Wahyu Hartono hadir. " +
        "=> Wahyu Hartono | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | - | - | current",
    ],
  },
  {
    id: "role/last-of-fields-behind",
    about: "A comma before `dan` is within the fields of an office, on the way from the office word",
    tables: ["right"],
    when: ", (dan|serta) !@verb",
    take: "pass",
    examples: [
      "Rina Wulandari, [Menteri Koordinator Bidang Politik, Hukum, dan Keamanan], hadir. " +
        "=> Rina Wulandari | Menteri Koordinator Bidang Politik, Hukum, dan Keamanan | - | - | current",
    ],
  },
  {
    id: "role/area-of-area",
    about: "A comma before a larger area, or before the body that a unit belongs to",
    tables: ["left", "right"],
    when: ", (@area|@body)",
    take: "pass",
    examples: [
      "Wahyu Hartono, [Kades Sukamurni, Kecamatan Ciomas], hadir. " +
        "=> Wahyu Hartono | Kades | - | Sukamurni, Kecamatan Ciomas | current",
    ],
  },
  {
    id: "role/fields-behind",
    about: "Fields listed with commas, the last with `dan`",
    tables: ["right"],
    when: ", @field{1,3} ,? (dan|&|serta) @field",
    take: "pass",
    examples: [
      "Rina Wulandari, [Menteri Pariwisata, Pemuda dan Olahraga], hadir. " +
        "=> Rina Wulandari | Menteri Pariwisata, Pemuda dan Olahraga | - | - | current",
    ],
  },
  {
    id: "role/province-of-area",
    about: "A comma before the larger area, which closes the office",
    tables: ["left"],
    when: ", @closing_place",
    given: ["!begun_office", "after_capital"],
    take: "pass",
    examples: [
      "[Kepala] Dinas Kesehatan Nganjuk, Jawa Timur dr. Wahyu Hartono hadir. " +
        "=> Wahyu Hartono | Kepala | Dinas Kesehatan Nganjuk, Jawa Timur | - | current",
    ],
  },
  {
    id: "role/comma-in-list",
    about: "Commas between fields, before the last one",
    tables: ["left"],
    when: ",",
    given: ["listed"],
    take: "pass",
    examples: [
      "Kata [kepala bidang hukum, politik, dan agama] Wirawan. " +
        "=> Wirawan | kepala bidang hukum, politik, dan agama | - | - | current",
    ],
  },
  {
    id: "role/fields-of-ministry",
    about: "A list without a comma before `dan`: only a ministry has one",
    tables: ["left"],
    when: ", Aa",
    given: ["!begun_office", "after_capital"],
    take: "fields",
    examples: [
      "[Menteri Pariwisata, Pemuda dan Olahraga] Abdul Karim hadir. " +
        "=> Abdul Karim | Menteri Pariwisata, Pemuda dan Olahraga | - | - | current",
    ],
  },
  {
    id: "role/joining-mark",
    about: "Marks that join the words of an office",
    tables: ["left", "right"],
    when: "(/|&|-)",
    take: "pass",
    examples: [
      "[Chief Marketing & Customer] Nusa Pangan, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Chief Marketing & Customer | Nusa Pangan | - | current",
    ],
  },
  {
    id: "role/stop-in-name",
    about: "A stop inside a body's name ends no office",
    tables: ["left", "right"],
    when: "@inside_body",
    take: "on",
    examples: [
      "Hadir juga Rina Wulandari, [jurnalis] Kompas.com, tadi. => " +
        "Rina Wulandari | jurnalis | Kompas.com | - | current",
      "Kata [jurnalis] Kompas.com Rina Wulandari. => Rina Wulandari | jurnalis | Kompas.com | - | current",
    ],
  },
  {
    id: "role/abbreviation",
    about: "The stop of an abbreviation ends no office",
    tables: ["left", "right"],
    when: ".",
    given: ["after_short"],
    take: "pass",
    examples: [
      "[Direktur] PT. Nusa Pangan Rina Wulandari hadir. => Rina Wulandari | Direktur | PT. Nusa Pangan | - | current",
    ],
  },
  {
    id: "role/mark",
    about: "Any other mark ends an office",
    tables: ["left", "right"],
    when: "@mark",
    take: "stop",
    examples: ["Rina Wulandari, [dosen]. Ketua hadir. => Rina Wulandari | dosen | - | - | current"],
  },
  {
    id: "role/agent-of-office",
    about: "Who acts for an office that a comma closes: the name behind it is his",
    tables: ["left"],
    when: "@agent",
    given: ["begun", "comma", "!linked"],
    take: "begin",
    examples: [
      "[Juru bicara Presiden Filipina], Wahyu Hartono, hadir. " +
        "=> Wahyu Hartono | Juru bicara Presiden | - | Filipina | current",
      "Hadir pula [ajudan Bupati Sleman], Wahyu Hartono, tadi. " +
        "=> Wahyu Hartono | ajudan Bupati | - | Sleman | current",
    ],
  },
  {
    id: "role/second-word-of-agent",
    about: "The second word of what someone is who acts for an office",
    tables: ["left"],
    when: "@agent_end",
    given: ["begun", "comma"],
    take: "pass",
    examples: [
      "Hadir pula [juru bicara Menteri Keuangan], Wahyu Hartono, tadi. " +
        "=> Wahyu Hartono | juru bicara Menteri Keuangan | - | - | current",
    ],
  },
  {
    id: "role/noun-before-office",
    about: "A small noun of office before a capital one is another's",
    tables: ["left"],
    when: "@head",
    given: ["begun", "small", "!linked", "!status", "!begins_status", "begun_capital"],
    take: "stop",
    examples: [
      "Kata anggota [Menteri Keuangan] Rina Wulandari. => Rina Wulandari | Menteri Keuangan | - | - | current",
    ],
  },
  {
    id: "role/before-former",
    about: "What goes before `mantan` is another's",
    tables: ["left"],
    when: "@head",
    given: ["begun", "begun_former", "!joined", "!status"],
    take: "stop",
    examples: [
      "Penasihat presiden dari Partai Republik [mantan Gubernur Bali] Made Suardana hadir. " +
        "=> Made Suardana | Gubernur | - | Bali | former",
    ],
  },
  {
    id: "role/other-than-ministry",
    about: "Only a ministry has fields in such a list",
    tables: ["left"],
    when: "@head",
    given: ["fields", "!anded", "!minister"],
    take: "pass",
    examples: ["Ketua Partai Golkar, Politik Luar Wirawan hadir. => "],
  },
  {
    id: "role/english-field",
    about: "What an office in English is of goes before it",
    tables: ["left"],
    when: "@english_field",
    given: ["before_english"],
    take: "begin",
    examples: [
      "[Product Marketing Manager] Nusa Pangan, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Product Marketing Manager | Nusa Pangan | - | current",
    ],
  },
  {
    id: "role/english-office",
    about: "A word that is an office in English behind its field only",
    tables: ["left"],
    when: "@english_office",
    given: ["after_english"],
    take: "begin",
    examples: [
      "[Partnership Coordinator] Nusa Pangan, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Partnership Coordinator | Nusa Pangan | - | current",
    ],
  },
  {
    id: "role/office-word",
    about: "A noun of office begins one",
    tables: ["left"],
    when: "@head",
    take: "begin",
    examples: ["[Pengelola] Rina Wati hadir. => Rina Wati | Pengelola | - | - | current"],
  },
  {
    id: "role/capital",
    about: "Capitals and numbers go on",
    tables: ["left", "right"],
    when: "(0|@capital)",
    take: "on",
    examples: [
      "[Menteri Pendidikan Dasar Menengah Tinggi Khusus] Wahyu Hartono hadir. " +
        "=> Wahyu Hartono | Menteri Pendidikan Dasar Menengah Tinggi Khusus | - | - | current",
      "[Dandim 1414], Wahyu Hartono, hadir. => Wahyu Hartono | Dandim 1414 | - | - | current",
    ],
  },
  {
    id: "role/who-is-also",
    about: "`yang juga` joins two offices",
    tables: ["left", "right"],
    when: "yang juga",
    take: "join",
    examples: [
      "[Dosen] yang juga [Direktur] Yayasan Lentera, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Dosen | - | - | current; Rina Wulandari | Direktur | Yayasan Lentera | - | current",
    ],
  },
  {
    id: "role/also",
    about: "`juga` of `yang juga`",
    tables: ["left"],
    when: "juga",
    given: ["after_who"],
    take: "pass",
    examples: [
      "[Dosen] yang juga [Direktur] Yayasan Lentera, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Dosen | - | - | current; Rina Wulandari | Direktur | Yayasan Lentera | - | current",
    ],
  },
  {
    id: "role/joined",
    about: "`sekaligus` joins two offices",
    tables: ["left", "right"],
    when: "<office_joiner>",
    take: "join",
    examples: [
      "[Founder] sekaligus [CEO] Yayasan Lentera Rina Wulandari hadir. " +
        "=> Rina Wulandari | Founder | Yayasan Lentera | - | current; " +
        "Rina Wulandari | CEO | Yayasan Lentera | - | current",
      "[Dosen] sekaligus [Direktur] Yayasan Lentera, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Dosen | - | - | current; Rina Wulandari | Direktur | Yayasan Lentera | - | current",
    ],
  },
  {
    id: "role/beyond-with",
    about: "Who is before `dengan` met the one behind it",
    tables: ["left"],
    when: "dengan",
    given: ["begun"],
    take: "stop",
    examples: [
      "Mereka menghadiri rapat para gubernur dengan [Presiden] Joko Prasetyo. " +
        "=> Joko Prasetyo | Presiden | - | - | current",
    ],
  },
  {
    id: "role/with-what",
    about: "`dengan` and a small word say how, not who",
    tables: ["left"],
    when: "dengan !@capital",
    take: "stop",
    examples: ["Kata dosen dengan kacamata Edy Santoso. => "],
  },
  {
    id: "role/place-of-work",
    about: "Where someone works: an institution behind `di`",
    tables: ["right"],
    when: "(di|pada) @body",
    given: ["!bodied"],
    take: "pass",
    examples: [
      "Menurut Joko Prasetyo, [jaksa] di Kejati Bali, bukti kurang. " +
        "=> Joko Prasetyo | jaksa | Kejati Bali | - | current",
    ],
  },
  {
    id: "role/field-before-place-of-work",
    about: "Behind an English office: small words for its field before where someone works",
    tables: ["right"],
    when: "@plain{1,3} (di|pada) @body",
    given: ["!begun_small"],
    take: "loose",
    examples: [
      "Menurut Rina Wulandari, [Managing Director strategi energi] di Bank Lentera, harga naik. " +
        "=> Rina Wulandari | Managing Director strategi energi | Bank Lentera | - | current",
    ],
  },
  {
    id: "role/domestic",
    about: "`dalam negeri` is a field",
    tables: ["right"],
    when: "dalam negeri",
    take: "on",
    examples: [
      "Rina Wulandari, [menteri dalam negeri], hadir. => Rina Wulandari | menteri dalam negeri | - | - | current",
    ],
  },
  {
    id: "role/number-of-holder",
    about: "Which of its holders someone is, behind the territory of an office",
    tables: ["right"],
    when: "@numbered",
    given: ["after_capital"],
    take: "on",
    examples: ["Wahyu Hartono, [Presiden RI ke-6], hadir. => Wahyu Hartono | Presiden | - | RI | former"],
  },
  {
    id: "role/preposition",
    about: "Any other of these ends an office",
    tables: ["right"],
    when: "(di|pada|dalam|dengan)",
    take: "stop",
    examples: ["Rina Wulandari, [dosen] di rumah, hadir. => Rina Wulandari | dosen | - | - | current"],
  },
  {
    id: "role/elect",
    about: "`terpilih` is built like a verb and is of the office",
    tables: ["left", "right"],
    when: "terpilih",
    take: "on",
    examples: ["[Presiden terpilih] Wahyu Hartono hadir. => Wahyu Hartono | Presiden | - | - | elect"],
  },
  {
    id: "role/acting-behind",
    about: "`sementara` right before the name or a mark says that the office is held for a time",
    tables: ["left"],
    when: "<acting_behind>",
    given: ["touching"],
    take: "pass",
    examples: ["[Ketua] KPK sementara Wahyu Hartono hadir. => Wahyu Hartono | Ketua | KPK | - | acting"],
  },
  {
    id: "role/acting-behind-office",
    about: "`sementara` behind an office says that it is held for a time, on the way from the office word",
    tables: ["right"],
    when: "<acting_behind> @mark",
    take: "on",
    examples: ["Wahyu Hartono kini menjadi [Ketua] KPK sementara. => Wahyu Hartono | Ketua | KPK | - | acting"],
  },
  {
    id: "role/acting-before-place",
    about: "`sementara` before the place that the body is of says that the office is held for a time",
    tables: ["left"],
    when: "<acting_behind> @place",
    given: ["after_capital"],
    take: "pass",
    examples: ["[Ketua] DPRD sementara Surabaya Wahyu Hartono hadir. => Wahyu Hartono | Ketua | DPRD | - | acting"],
  },
  {
    id: "role/new",
    about: "`baru` says of an office that its holder is new",
    tables: ["left", "right"],
    when: "<newly>",
    take: "pass",
    examples: [
      "Hadir Rina Wulandari, [CEO] baru Nusa Pangan. => Rina Wulandari | CEO | Nusa Pangan | - | current",
      "[Bupati nonaktif Sleman] Rina Wulandari hadir. => Rina Wulandari | Bupati | - | Sleman | current",
    ],
  },
  {
    id: "role/one-of-more",
    about: "`lainnya` before the name says that others of the office were told of",
    tables: ["left"],
    when: "<rest_word>",
    given: ["touching"],
    take: "pass",
    examples: ["[Pakar hukum] lainnya Rina Wulandari hadir. => Rina Wulandari | Pakar hukum | - | - | current"],
  },
  {
    id: "role/link",
    about: "Small words that may be inside an office",
    tables: ["left", "right"],
    when: "<office_link>",
    take: "link",
    examples: [
      "Kata [dosen] dan [Direktur] Yayasan Lentera Rina Wulandari. " +
        "=> Rina Wulandari | dosen | - | - | current; Rina Wulandari | Direktur | Yayasan Lentera | - | current",
    ],
  },
  {
    id: "role/owned",
    about: "The second word of an office with `-nya`",
    tables: ["left"],
    when: "@owned_end",
    take: "pass",
    examples: ["Hadir pula [kuasa hukumnya], Wahyu Hartono. => Wahyu Hartono | kuasa hukum | - | - | current"],
  },
  {
    id: "role/years-before-name",
    about: "The years that it was held, before the name",
    tables: ["left"],
    when: "tahun @year",
    given: ["!begun"],
    take: "pass",
    examples: [
      "[Direktur] PT Lentera tahun 2018-2022 Rina Wati hadir. => Rina Wati | Direktur | PT Lentera | - | former",
    ],
  },
  {
    id: "role/stop-word",
    about: "Words that are inside no office, and verbs",
    tables: ["left", "right"],
    when: "(<office_stop>|@verb)",
    take: "stop",
    examples: [
      "Presiden meminta [Menteri Keuangan] Rina Wulandari. => Rina Wulandari | Menteri Keuangan | - | - | current",
    ],
    not: ["Dokter pergi dari ruangan Rina Wulandari."],
  },
  {
    id: "role/second-of-status",
    about: "The second word of a status before the office: `pelaksana tugas`, in small letters too",
    tables: ["left"],
    when: "@plain",
    given: ["begun", "second_of_status"],
    take: "pass",
    examples: [
      "Menurut [pelaksana tugas Bupati Sleman] Rina Wulandari, semua siap. " +
        "=> Rina Wulandari | Bupati | - | Sleman | acting",
    ],
  },
  {
    id: "role/field-before-joiner",
    about: "A small word or two before `sekaligus` are the field of the office before it",
    tables: ["left"],
    when: "@plain @plain? <office_joiner>",
    given: ["begun"],
    take: "loose",
    examples: [
      "[Pengamat penerbangan] sekaligus [anggota] Ombudsman, Rina Wulandari, hadir. " +
        "=> Rina Wulandari | Pengamat penerbangan | - | - | current; " +
        "Rina Wulandari | anggota | Ombudsman | - | current",
    ],
  },
  {
    id: "role/before-office",
    about: "A small word before an office is not of it",
    tables: ["left"],
    when: "_",
    given: ["begun"],
    take: "stop",
    examples: ["Kata dosen tamu [camat Sleman] Wirawan. => Wirawan | camat | - | Sleman | current"],
  },
  {
    id: "role/small-word",
    about: "A few small words that nothing is known of",
    tables: ["left"],
    when: "_",
    take: "loose",
    examples: ["Kata [kepala rombongan haji] Wirawan. => Wirawan | kepala rombongan haji | - | - | current"],
  },
  {
    id: "role/small-office",
    about: "An office in small letters goes on in small letters",
    tables: ["right"],
    when: "_",
    given: ["begun_small"],
    take: "loose",
    examples: [
      "Rina Wulandari, [ahli hukum tata negara], hadir. => Rina Wulandari | ahli hukum tata negara | - | - | current",
    ],
  },
  {
    id: "role/small-behind-capital",
    about: "A small office word behind a capital one",
    tables: ["right"],
    when: "@head",
    take: "loose",
    examples: [
      "Rina Wulandari, [Staf ahli Bupati Sleman], hadir. => Rina Wulandari | Staf ahli Bupati | - | Sleman | current",
    ],
  },
];

const ORGANISATION: readonly RoleRule[] = [
  {
    id: "role/shortened-body",
    about: "Initials in brackets tell where a body's name begins",
    tables: ["organisation"],
    when: "\\(",
    take: "shortened",
    examples: [
      "[Presiden] Aksi Rakyat Peduli (ARP) Rina Wulandari hadir. " +
        "=> Rina Wulandari | Presiden | Aksi Rakyat Peduli (ARP) | - | current",
    ],
  },
  {
    id: "role/no-body",
    about: "What is written small, or in capitals and no body's name",
    tables: ["organisation"],
    when: "@no_body",
    take: "pass",
    examples: ["[Aktivis HAM] Rina Wulandari hadir. => Rina Wulandari | Aktivis HAM | - | - | current"],
  },
  {
    id: "role/owner",
    about: "A body that others belong to: the last one counts",
    tables: ["organisation"],
    when: "<owner_institution>",
    given: ["!inside_name"],
    take: "owner",
    examples: [
      "[Kasubdit Gakkum Ditlantas] Polda Riau AKBP Wahyu Hartono hadir. " +
        "=> Wahyu Hartono | Kasubdit Gakkum Ditlantas | Polda Riau | - | current",
    ],
  },
  {
    id: "role/division",
    about: "A division behind the office is named with its body",
    tables: ["organisation"],
    when: "(divisi|bareskrim)",
    given: ["!first"],
    take: "body",
    examples: [
      "[Kepala Biro Penerangan] Divisi Humas Polri Rina Wulandari hadir. " +
        "=> Rina Wulandari | Kepala Biro Penerangan | Divisi Humas Polri | - | current",
    ],
  },
  {
    id: "role/named-board",
    about: "A council or committee with a name of its own",
    tables: ["organisation"],
    when: "(dewan|komite) @own_name",
    take: "body",
    examples: [
      "[Ketua] Komite Penanganan Covid-19 dan PEN Rina Wulandari hadir. " +
        "=> Rina Wulandari | Ketua | Komite Penanganan Covid-19 dan PEN | - | current",
    ],
  },
  {
    id: "role/named-unit",
    about: "A unit that the tagger takes for a body",
    tables: ["organisation"],
    when: "@plain_unit",
    given: ["tagged"],
    take: "weak",
    examples: [
      "[Kepala] Biro Penerangan Rina Wulandari hadir. => Rina Wulandari | Kepala | Biro Penerangan | - | current",
    ],
  },
  {
    id: "role/unit",
    about: "A unit is of the office",
    tables: ["organisation"],
    when: "@plain_unit",
    take: "pass",
    examples: ["[Kepala Pusat Data] Rina Wulandari hadir. => Rina Wulandari | Kepala Pusat Data | - | - | current"],
  },
  {
    id: "role/english-body",
    about: "A word that closes an English name",
    tables: ["organisation"],
    when: "<institution_tail>",
    given: ["!first", "after_capital", "closes_name"],
    take: "tail",
    examples: [
      "[Kurator] Sriwedari Art Center Rina Wulandari hadir. " +
        "=> Rina Wulandari | Kurator | Sriwedari Art Center | - | current",
    ],
  },
  {
    id: "role/body",
    about: "A word that a body's name begins with, or an abbreviation",
    tables: ["organisation"],
    when: "@institution",
    given: ["!field_of_unit"],
    take: "body",
    examples: ["[Kadis] DPMD3K, Wirawan, hadir. => Wirawan | Kadis | DPMD3K | - | current"],
  },
  {
    id: "role/tagged-body",
    about: "What the tagger takes for a body",
    tables: ["organisation"],
    when: "_",
    given: ["tagged", "!short_unit_of_leader", "!field_of_unit_head"],
    take: "weak",
    examples: ["[Ekonom] Indef Rina Wulandari hadir. => Rina Wulandari | Ekonom | Indef | - | current"],
  },
  {
    id: "role/body-behind-dari",
    about: "What `dari` says that someone is of",
    tables: ["organisation"],
    when: "_",
    given: ["after_from", "!located", "!short_unit_of_leader", "!english_part"],
    take: "weak",
    examples: [
      "[Relawan] dari Sahabat Hijau, Rina Wulandari, hadir. Ia lalu pulang. " +
        "=> Rina Wulandari | Relawan | Sahabat Hijau | - | current",
    ],
  },
];

export const ROLE_RULES: readonly RoleRule[] = [...BESIDE, ...HELD, ...EXTENT, ...ORGANISATION];

export const RULES: RuleTable = ruleTable("roles", "src/offices/rules.ts", ROLE_RULES);
