/**
 * What a verb of saying reports: rules for the words behind an active form, and for reports before, in or behind the
 * words.
 */
import type { Stance } from "../core/annotations.ts";
import type { Complement, CueForm } from "../core/token-table.ts";
import { type Rule, type RuleTable, ruleTable } from "../language/rules.ts";

export interface ActiveRule extends Rule {
  /** Matched from the token behind the cue; what was said begins at `>`, else behind the match. */
  readonly when: string;
  /** Only for cues that take such a complement, or have such a stance; any without. */
  readonly complements?: readonly Complement[];
  readonly stances?: readonly Stance[];
  /** Only for cues whose stem is of this class. */
  readonly of?: "voices" | "foresees" | "confirms" | "answers";
  /** True where nothing was said. */
  readonly denies?: true;
  /** Asked of verbs too that report by a conjunction alone (`mendorong agar`, `mengindikasikan bahwa`). */
  readonly linked?: true;
  /** A clause, though the verb takes a noun. */
  readonly finite?: true;
}

const CONTENT: readonly Complement[] = ["clause", "predicate", "marked"];

export const ACTIVE_RULES: readonly ActiveRule[] = [
  {
    id: "quote/active/pardon",
    about: "`meminta maaf`: pardon or leave is asked for, and no words are told",
    when: "<plea>",
    complements: ["order"],
    denies: true,
    examples: ["Bupati Rina Wati meminta maaf karena jembatan itu telah rusak lama."],
  },
  {
    id: "quote/active/lost-words",
    about: "nothing between two marks: words were lost on the way, and what follows is another sentence",
    when: "(,|:|.) , Aa",
    denies: true,
    examples: ["Bupati Rina Wati menulis,,Warga desa itu senang sekali."],
  },
  {
    id: "quote/active/comma-day",
    about: "a day between two commas, or between a comma and a bracket",
    when: ", pada? <day_noun>? <weekday> <day_part>? (\\( _{1,8} \\) , <declarative>? >|, <declarative>? > (aa|Aa))",
    complements: [...CONTENT, "order"],
    examples: ["Bupati Rina Wati mengumumkan, Rabu (9/6), [jembatan itu akan dibuka besok pagi]."],
  },
  {
    id: "quote/active/comma",
    about: "a comma or colon behind the verb: what follows was said",
    when: "(,|:) <declarative>? >",
    examples: ["Bupati Rina Wati mengatakan, [jembatan itu akan dibuka besok pagi]."],
  },
  {
    id: "quote/active/like-that",
    about: "`berkata seperti itu` tells no words",
    when: "(seperti <demonstrative>|demikian|begitu) ($|@mark)",
    denies: true,
    examples: ["Bupati Rina Wati bertanya seperti itu, semua warga diam saja."],
  },
  {
    id: "quote/active/bahwa",
    about: "a conjunction opens the clause",
    when: "(kembali|lagi|pula|juga)? (<declarative>|agar|supaya) >",
    finite: true,
    linked: true,
    examples: [
      "Bupati Rina Wati menyampaikan bahwa [jembatan itu dibuka besok pagi].",
      "Bupati Rina Wati mendesak agar [jembatan itu segera dibuka].",
      "Bupati Rina Wati mendorong agar [jembatan itu segera dibuka].",
      "Bupati Rina Wati menegaskan kembali bahwa [jembatan itu dibuka besok pagi].",
      "Bupati Rina Wati menyesalkan bahwa [Budi Santoso tidak disebut namanya].",
    ],
    not: ["Bupati Rina Wati mendorong mobil agar tidak terlihat warga."],
  },
  {
    id: "quote/active/as-if",
    about: "`mengaku seperti berada di rumah sendiri`: what it is like for the speaker",
    when: "> seperti @verb _",
    complements: ["clause"],
    stances: ["admitted"],
    examples: ["Bupati Rina Wati mengaku [seperti berada di rumah sendiri]."],
  },
  {
    id: "quote/active/that-admitted",
    about: "`mengakui masalah itu` tells no words",
    when: "@nominal{1,2} <demonstrative> ($|@edge)",
    complements: ["clause"],
    stances: ["admitted"],
    denies: true,
    examples: ["Bupati Rina Wati mengakui masalah tersebut."],
    not: ["Bupati Rina Wati mengakui [masalah itu belum selesai]."],
  },
  {
    id: "quote/active/that-matter",
    about: "`mengatakan hal itu` tells no words",
    when: "(hal (<demonstrative>|yang? <alike>) ($|@mark|<occasion|credit>)|<several|numeral> hal <topic>)",
    denies: true,
    examples: [
      "Bupati Rina Wati mengatakan hal itu usai rapat kerja.",
      "Bupati Rina Wati mengatakan hal senada.",
      "Bupati Rina Wati mengakui beberapa hal mengenai jembatan itu.",
    ],
    not: ["Bupati Rina Wati mengatakan [hal itu tidak benar sama sekali]."],
  },
  {
    id: "quote/active/needed",
    about: "the nominal style of press releases: what is called important or needed",
    when: "> <needed>",
    complements: [...CONTENT, "order"],
    examples: ["Bupati Rina Wati menekankan [pentingnya audit setiap tiga bulan]."],
  },
  {
    id: "quote/active/day",
    about: "a day between the verb and what was said",
    when: "<day_noun>? <weekday> <day_part>? (\\( _{1,8} \\) ,? <declarative>?|, <declarative>?|<declarative>) >",
    complements: [...CONTENT, "order"],
    examples: ["Bupati Rina Wati mengatakan hari Kamis (19/9/2019), [jembatan itu kurang aman]."],
  },
  {
    id: "quote/active/adjunct-bahwa",
    about: "an adverbial goes before `bahwa`",
    when: "@adjunct !@bahwa{0,24} <declarative> >",
    examples: ["Bupati Rina Wati mengatakan kepada wartawan bahwa [jembatan itu dibuka besok]."],
  },
  {
    id: "quote/active/adjunct-if",
    about: "an adverbial goes before `jika` or `kalau`, or whom it is said to before a question",
    when: "(@adjunct @uncued{1,9} > (jika|kalau|bila)|(pada|kepada) @uncued{1,9} > (apakah|mengapa|bagaimana))",
    complements: CONTENT,
    examples: [
      "Bupati Rina Wati menyatakan dalam rapat kerja [jika jembatan itu akan segera dibuka].",
      "Bupati Rina Wati bertanya pada warga [mengapa jembatan itu ditutup].",
    ],
  },
  {
    id: "quote/active/recipient-order",
    about: "who is asked, and what he is to do",
    when: "(kepada|pada) !@purposive{0,23} (agar|supaya) >",
    complements: ["order", ...CONTENT],
    examples: ["Bupati Rina Wati meminta kepada warga agar [segera mengungsi ke balai desa]."],
  },
  {
    id: "quote/active/recipient-to",
    about: "whom it is asked of and `untuk`: he belongs to what was said",
    when: "(kepada|pada) > !@purposive{0,23} untuk",
    complements: ["order", "clause", "marked"],
    stances: ["asked", "ordered", "hoped", "warned", "promised"],
    examples: ["Bupati Rina Wati mengingatkan kepada [para camat untuk memeriksa tanggul]."],
  },
  {
    id: "quote/active/recipient-told",
    about: "behind a verb that only says: whom it is said to, and what they are to do",
    when: "(kepada|pada) > @uncued{1,12} untuk <adverb>{0,2} @verb",
    complements: ["clause", "predicate"],
    examples: ["Bupati Rina Wati menegaskan kepada [para camat untuk tidak menutup pasar]."],
    not: ["Bupati Rina Wati menegaskan kepada warga untuk kedua kalinya."],
  },
  {
    id: "quote/active/recipient-deed",
    about: "whom it is asked of, and the verb of what he is to do",
    when: "(kepada|pada) > @uncued{1,9} @deed",
    complements: ["order"],
    examples: ["Bupati Rina Wati mengimbau kepada [para pedagang segera mengosongkan pasar]."],
    not: ["Bupati Rina Wati mengimbau kepada para pedagang di pasar itu."],
  },
  {
    id: "quote/active/recipient-warned",
    about: "whom someone reminds, and the verb of what he is to do",
    when: "(kepada|pada) > @uncued{1,6} <adverb>{1,2} @deed",
    complements: ["clause"],
    stances: ["warned"],
    examples: ["Bupati Rina Wati mengingatkan kepada [para camat lebih memperhatikan warga desa]."],
    not: ["Bupati Rina Wati mengingatkan kepada para camat pentingnya tanggul."],
  },
  {
    id: "quote/active/question-where",
    about: "where to or from it is that is asked for",
    when: "> (ke|di|dari) mana _",
    stances: ["asked"],
    finite: true,
    examples: ["Bupati Rina Wati mempertanyakan [ke mana uang desa itu mengalir]."],
  },
  {
    id: "quote/active/imperative",
    about: "what the others are told to do or not to do: `berpesan jangan ...`, `mengimbau berhematlah ...`",
    when: "> (jangan|@imperative) _{2}",
    complements: ["marked", "order", "clause"],
    stances: ["asked", "warned", "ordered", "hoped"],
    examples: [
      "Bupati Rina Wati berpesan [jangan menebang pohon di hulu].",
      "Bupati Rina Wati berpesan [teruslah belajar dengan rajin].",
      "Bupati Rina Wati berpesan [berhematlah memakai air].",
    ],
    not: ["Bupati Rina Wati berpesan celah tanggul itu."],
  },
  {
    id: "quote/active/pada",
    about: "`pada` opens the clause where no day follows",
    when: "> pada !@day",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [pada musim hujan tanggul itu sering jebol]."],
  },
  {
    id: "quote/active/pada-year",
    about: "a time that opens the clause: a verb or auxiliary follows it",
    when: "> pada tahun? 0 (<auxiliary>|<!month> @simple{0,4} (<auxiliary>|@verb))",
    complements: [...CONTENT],
    examples: ["Bupati Rina Wati berharap [pada 2019 akan lahir peraturan daerah]."],
  },
  {
    id: "quote/active/pada-clock",
    about: "a clock time that opens the clause: a verb or auxiliary follows it",
    when: "> pada <clock_word> @simple{1,7} (<auxiliary|existential|finite_verb>|@verb)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati menyatakan [pada pukul 14.30 WIB terjadi longsor di desa itu]."],
  },
  {
    id: "quote/active/pada-basis",
    about: "`pada dasarnya`, `pada intinya` opens the clause",
    when: "> pada @principle @simple{1,12} (<auxiliary>|@verb|<copula|existential>)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati menekankan [pada dasarnya penataan pasar itu terus dilakukan]."],
    not: ["Bupati Rina Wati menyampaikan pada kakaknya rencana membangun jembatan."],
  },
  {
    id: "quote/active/pada-noun",
    about: "`menyampaikan pada acara itu`: an occasion",
    when: "pada !@day",
    denies: true,
    examples: ["Bupati Rina Wati menyampaikan pada acara ulang tahun kota."],
  },
  {
    id: "quote/active/confirmed-topic",
    about: "`membenarkan soal penangkapan itu`: what is confirmed",
    when: "(<topic>|perihal) > (<!happening|record> _{2}|_ <!demonstrative> _)",
    of: "confirms",
    examples: [
      "Bupati Rina Wati membenarkan perihal [hilangnya uang desa].",
      "Bupati Rina Wati membenarkan soal [penangkapan keduanya].",
    ],
    not: [
      "Bupati Rina Wati membenarkan kejadian tersebut.",
      "Bupati Rina Wati membenarkan kabar itu.",
      "Bupati Rina Wati membenarkan soal kejadian itu.",
    ],
  },
  {
    id: "quote/active/topic",
    about: "`mengisahkan tentang ...` tells of something without words",
    when: "<topic>",
    complements: ["marked"],
    denies: true,
    examples: ["Bupati Rina Wati menjelaskan tentang rencana jembatan itu."],
  },
  {
    id: "quote/active/foreseen",
    about: "an adverbial behind what someone hopes or expects is of that, as an auxiliary or a clause follows it",
    when: "> @when_or_how _ (_{0,24} <auxiliary>|_{0,18} , (_{0,8} @predicate|<degree_word>))",
    of: "foresees",
    complements: ["clause"],
    examples: [
      "Bupati Rina Wati berharap [melalui forum ini warga dapat saling bertemu].",
      "Bupati Rina Wati berharap [ke depannya semakin banyak warga yang bisa berobat].",
      "Bupati Rina Wati berharap [dengan jalan yang mulus pasar itu akan ramai].",
    ],
    not: ["Bupati Rina Wati berharap dengan cemas."],
  },
  {
    id: "quote/active/adverbial-verb",
    about: "the adverbial is of what was said, as a verb follows it before the comma",
    when: "> <circumstance> _ @simple{0,24} @deed !@comma{0,24} ,",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [di tahun 2017 penderita mencapai seratus orang, termasuk anak]."],
  },
  {
    id: "quote/active/adverbial",
    about: "the adverbial is of what was said, as an auxiliary follows it",
    when: "> <circumstance> _ @simple{0,9} (<auxiliary>|<existential>)",
    complements: ["clause", "predicate"],
    examples: ["Bupati Rina Wati mengatakan [setelah panen ada pasar murah]."],
  },
  {
    id: "quote/active/until-now",
    about: "`hingga kini`: a time that is of what was said, as a verb or auxiliary follows it",
    when: "> <circumstance> (kini|sekarang|saat? ini) ,? @simple{0,9} @predicate",
    complements: CONTENT,
    examples: ["Bupati Rina Wati menyatakan [hingga kini petugas mencari korban]."],
  },
  {
    id: "quote/active/adverbial-this",
    about: "by what it comes about: what was just told of, and an auxiliary",
    when: "> (melalui|lewat|dengan) @simple{1,5} <demonstrative> @simple{0,4} (<auxiliary>|<existential>)",
    complements: ["clause", "predicate"],
    examples: ["Bupati Rina Wati mengatakan [melalui jembatan ini warga akan lebih cepat sampai]."],
  },
  {
    id: "quote/active/adverbial-marked",
    about: "for verbs that mostly tell of something: a place or time alone is of what was said",
    when: "> <inner_adverbial> _ @simple{0,9} (<auxiliary>|<existential>)",
    complements: ["marked"],
    examples: ["Bupati Rina Wati menjelaskan [di desa itu masih berdiri tiga rumah adat]."],
  },
  {
    id: "quote/active/adverbial-then",
    about: "the adverbial is of what was said, as `maka` answers it",
    when: "> @adjunct !@comma{0,40} , maka",
    complements: CONTENT,
    examples: ["Bupati Rina Wati menambahkan [saat hujan turun deras, maka tanggul itu mudah jebol]."],
  },
  {
    id: "quote/active/span",
    about: "in how long a time it was, a comma and a clause: of what was said",
    when: "> dalam aa? waktu? (0|<numeral|several>) <time_unit> @simple{0,14} , @simple{1,12} @predicate",
    complements: CONTENT,
    examples: ["Bupati Rina Wati mengatakan [dalam kurun waktu empat tahun, warga menerima bantuan beras]."],
  },
  {
    id: "quote/active/by-means",
    about: "`dengan adanya ...`, a comma and a clause: by what it comes about",
    when: "> dengan <needed> @simple{1,14} , _{3}",
    complements: CONTENT,
    examples: ["Bupati Rina Wati menjelaskan [dengan adanya jembatan itu, warga lebih mudah ke pasar]."],
  },
  {
    id: "quote/active/adjunct-comma",
    about: "an adverbial of the report, closed by a comma",
    when: "@adjunct !@comma{0,80} , >",
    complements: [...CONTENT, "order"],
    examples: ["Bupati Rina Wati mengatakan dalam rapat kerja, [jembatan itu dibuka besok pagi]."],
  },
  {
    id: "quote/active/on-day",
    about: "a day behind `pada`, no comma, and a clause: the day of the report",
    when:
      "pada <day_noun>? <weekday> (<day_part>? \\( _{1,8} \\))? > " +
      "<!day_part|preposition|adjunct|conjunction|purposive|declarative|locative> _",
    complements: ["clause"],
    examples: [
      "Bupati Rina Wati mengatakan pada Senin (5/5/2025) [jembatan itu akan dibuka].",
      "Bupati Rina Wati mengatakan pada hari Selasa [warga desa sudah mengungsi].",
    ],
    not: ["Bupati Rina Wati mengatakan pada Senin."],
  },
  {
    id: "quote/active/day-part",
    about: "a part of a day behind `pada`, without brackets: when it was that the clause tells of",
    when: "> pada <day_noun>? <weekday> <day_part> <!preposition|adjunct|conjunction|purposive|locative> _",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [pada Senin malam warga mengungsi ke balai desa]."],
  },
  {
    id: "quote/active/adverbial-quality",
    about: "where or when it is opens the clause, and how something is follows",
    when: "> <circumstance|inner_adverbial> _ @simple{0,5} @owned (lebih|sangat|cukup)",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [di hari kedua lomba cuacanya lebih baik]."],
  },
  {
    id: "quote/active/adverbial-source",
    about: "what it comes from or is for opens the clause, and a verb follows",
    when: "> (dari|untuk|bagi) @simple{1,8} (<auxiliary>|<existential>|@verb|<finite_verb>)",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [dari hasil audit terjadi selisih dana desa]."],
  },
  {
    id: "quote/active/purpose",
    about: "what it is for opens the clause, and behind its comma a subject and its verb follow",
    when: "> untuk @simple{2,14} , @subject{1,12} (<auxiliary>|@verb)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati menjelaskan [untuk mewujudkan swasembada, dinas itu akan membagi bibit]."],
  },
  {
    id: "quote/active/adjunct",
    about: "an adverbial and nothing behind it",
    when: "@adjunct",
    denies: true,
    examples: ["Bupati Rina Wati berkata dengan nada tinggi."],
  },
  {
    id: "quote/active/denied-record",
    about: "what a rumour says, and is denied",
    when: "<record> @before_bahwa{0,24} <declarative> >",
    stances: ["denied"],
    examples: ["Bupati Rina Wati membantah kabar bahwa [jembatan itu mangkrak dua tahun]."],
  },
  {
    id: "quote/active/denied-clause",
    about: "what a rumour says, and is denied, without `bahwa`: a subject and its verb or auxiliary behind it",
    when:
      "<record> > (@owned (<auxiliary>|@deed|<predicative>)|" +
      "<!demonstrative|relative|topic> @subject{0,8} (<auxiliary|bare_verb|finite_verb>|@undergone|<!relative> @deed))",
    stances: ["denied"],
    examples: [
      "Bupati Rina Wati membantah kabar [dirinya akan mundur bulan depan].",
      "Bupati Rina Wati menampik isu [perusahaannya mengurangi pegawai].",
      "Bupati Rina Wati membantah kabar [kapal asing bebas masuk teluk itu].",
      "Bupati Rina Wati menepis kabar [wakilnya dirawat di ibu kota].",
    ],
    not: [
      "Bupati Rina Wati membantah kabar tentang jembatan yang akan dibuka.",
      "Bupati Rina Wati membantah kabar itu akan dibahas.",
    ],
  },
  {
    id: "quote/active/denied-noun",
    about: "`membantah kabar itu` tells no words",
    when: "<record>",
    stances: ["denied"],
    denies: true,
    examples: ["Bupati Rina Wati membantah kabar itu kemarin."],
  },
  {
    id: "quote/active/denied-label",
    about: "what someone will not be called, or have said of him",
    when: "> (disebut|dikatakan|dianggap|dituding|dituduh|jika|kalau|bila) _",
    stances: ["denied"],
    linked: true,
    examples: ["Bupati Rina Wati menolak [disebut lamban menangani banjir]."],
    not: ["Bupati Rina Wati menolak bantuan itu."],
  },
  {
    id: "quote/active/warned-someone",
    about: "who is warned or reminded, and of what",
    when: "@uncued{1,6} <declarative> >",
    stances: ["warned"],
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengingatkan warga desa bahwa [tanggul itu mudah jebol]."],
  },
  {
    id: "quote/active/counted-noun",
    about: "`menyebut tiga penyebab banjir`: how many of what is told of, and no words",
    when:
      "(<several|numeral>|0) (<topic_noun>|penyebab|faktor|hal) " +
      "<!auxiliary|copula|relative|complementizer>{0,4} ($|. $)",
    complements: ["clause"],
    denies: true,
    examples: ["Bupati Rina Wati menyebut tiga penyebab banjir."],
    not: ["Bupati Rina Wati menyebut tiga faktor masih dikaji."],
  },
  {
    id: "quote/active/clause",
    about: "a verb that takes nothing but a clause",
    when: "> _",
    complements: ["clause"],
    examples: ["Bupati Rina Wati mengatakan [jembatan itu dibuka besok pagi]."],
  },
  {
    id: "quote/active/predicate",
    about: "a verb of a clause or a noun: a verb or auxiliary makes it a clause",
    when:
      "> (_{0,7} @predicate|@unbroken{0,13} @predicate|_ !@comma{0,6} <bare_verb|finite_verb>|@unbroken{1,7} bukan" +
      "|@nominal{1,7} <existential>|@unbroken{14,24} <auxiliary>)",
    complements: ["predicate"],
    examples: [
      "Bupati Rina Wati menegaskan [pembangunan jembatan itu berjalan terus].",
      "Bupati Rina Wati menyatakan [desa itu kini ada di ujung tanduk].",
    ],
    not: ["Koki Rina Wati menambahkan garam dan lada."],
  },
  {
    id: "quote/active/object-clause",
    about: "what is regretted or blamed, by a clause",
    when: "> @subject{1,8} (<auxiliary>|@deed)",
    complements: ["object"],
    finite: true,
    examples: ["Bupati Rina Wati menyayangkan [pihak sekolah tidak memberi tahu lebih awal]."],
  },
  {
    id: "quote/active/that-happening",
    about: "`menyesalkan kejadian itu`: what happened, and no words",
    when: "<intensifier>? <happening> <demonstrative> !@comma{0,4} ($|@edge)",
    complements: ["object"],
    denies: true,
    examples: ["Bupati Rina Wati menyesalkan kejadian itu."],
    not: ["Bupati Rina Wati menyesalkan [kejadian yang menimpa warganya]."],
  },
  {
    id: "quote/active/object",
    about: "what is praised or blamed, by a noun; with someone alone no words are told",
    when: "<intensifier>? > _",
    complements: ["object"],
    examples: [
      "Bupati Rina Wati mengecam [serangan terhadap para petugas kesehatan].",
      "Bupati Rina Wati mengapresiasi [para petani karena rajin memupuk].",
      "Bupati Rina Wati memuji [Budi Santoso sebagai pemborong terbaik].",
      "Bupati Rina Wati memuji [Budi Santoso yang tidak pernah terlambat].",
    ],
    not: [
      "Bupati Rina Wati mengkritik Budi Santoso.",
      "Bupati Rina Wati memuji Budi Santoso yang memimpin desa itu.",
      "Bupati Rina Wati menyesalkan kejadian itu.",
    ],
  },
  {
    id: "quote/active/order-akan",
    about: "`mengancam akan ...`, `berkomitmen akan ...`",
    when: "> akan",
    complements: ["order"],
    examples: ["Bupati Rina Wati mengancam [akan menutup pasar itu]."],
  },
  {
    id: "quote/active/order-own",
    about: "what someone promises or threatens to do himself: `berkomitmen menuntaskan ...`",
    when: "> <adverb>{0,2} @deed _",
    complements: ["order"],
    stances: ["promised", "warned"],
    examples: ["Bupati Rina Wati berkomitmen [menuntaskan jembatan itu]."],
  },
  {
    id: "quote/active/order-to",
    about: "someone, and what he is to do",
    when: "> !@purposive{0,19} <purposive>",
    complements: ["order"],
    examples: ["Bupati Rina Wati meminta [warga untuk mengungsi ke balai desa]."],
  },
  {
    id: "quote/active/order",
    about: "someone or something, and what is to happen",
    when: "> (_{1,9} @predicate|_ @unbroken{0,14} @predicate|_ !@comma{0,8} <bare_verb>)",
    complements: ["order"],
    examples: ["Bupati Rina Wati meminta [revisi peraturan itu dibatalkan]."],
    not: ["Bupati Rina Wati meminta maaf kepada warga."],
  },
  {
    id: "quote/active/order-noun",
    about: "a noun alone is asked for: no words",
    when: "_",
    complements: ["order"],
    denies: true,
    examples: ["Bupati Rina Wati meminta bantuan dana."],
  },
  {
    id: "quote/active/time-ago",
    about: "how long ago it was opens the clause, and a verb follows",
    when:
      "> (sekitar (0|aa)|(beberapa|0)? <time_unit>) yang? (lalu|silam) ,? @open{0,8} " +
      "(<auxiliary>|@verb|<finite_verb>)",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati mengungkapkan [minggu lalu warga bertemu dengan pemborong jembatan].",
      "Bupati Rina Wati mencontohkan [beberapa hari lalu mendapat laporan bahwa tanggul itu retak].",
    ],
  },
  {
    id: "quote/active/answer",
    about: "what someone answers of himself: `menjawab sangat menyesal`, `menjawab tidak tahu`",
    when: "> (<degree_word|negator>|sudah|belum|pernah) _",
    of: "answers",
    examples: ["Bupati Rina Wati menjawab [sangat menyesal]."],
  },
  {
    id: "quote/active/answered",
    about: "`menjawab kritik bahwa ...`: what others say, which is answered",
    when: "(<record>|kritik) @before_bahwa{0,24} <declarative>",
    of: "answers",
    denies: true,
    examples: ["Bupati Rina Wati menjawab tudingan bahwa jembatan itu mangkrak."],
  },
  {
    id: "quote/active/noun-bahwa",
    about: "a noun before `bahwa`",
    when: "@before_bahwa{0,24} <declarative> >",
    linked: true,
    examples: ["Bupati Rina Wati memaparkan fakta bahwa [tanggul itu sering jebol]."],
  },
  {
    id: "quote/active/attitude-so-that",
    about: "a noun for what someone wants before `agar`",
    when: "<attitude> @before_bahwa{0,12} (agar|supaya) >",
    of: "voices",
    linked: true,
    examples: ["Bupati Rina Wati menyampaikan harapannya kepada camat agar [jalan desa itu diperbaiki]."],
    not: ["Bupati Rina Wati menyampaikan laporan agar warga tenang."],
  },
  {
    id: "quote/active/attitude",
    about: "the nominal style of press releases: what someone wants or feels, and about what",
    when:
      "> ((<attitude>|rasa aa) aa? (<purposive|causal|topic>|atas|terhadap|kepada|bagi) _|" +
      "<attitude> @of_noun @of_noun)",
    of: "voices",
    linked: true,
    examples: [
      "Bupati Rina Wati menyampaikan [keprihatinan atas kondisi jembatan itu].",
      "Bupati Rina Wati mengungkapkan [keinginannya untuk memperbaiki jembatan itu].",
      "Bupati Rina Wati mengungkapkan [rasa leganya karena jembatan itu selesai].",
      "Bupati Rina Wati mengungkapkan [kekhawatiran warga desa].",
    ],
    not: [
      "Bupati Rina Wati mengungkapkan kekesalannya lewat surat.",
      "Bupati Rina Wati mengungkapkan rasa pedas sambal itu.",
    ],
  },
  {
    id: "quote/active/own-deed",
    about: "a verb right behind: what the speaker himself does",
    when: "> @deed _",
    of: "voices",
    complements: ["marked"],
    examples: ["Bupati Rina Wati mengungkapkan [mengetahui rencana jembatan itu]."],
  },
  {
    id: "quote/active/own-past",
    about: "`bercerita sempat demam`: what befell the speaker himself",
    when: "> (sempat|pernah) aa",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati bercerita [sempat demam sebelum lomba]."],
  },
  {
    id: "quote/active/recurring",
    about: "how often it is opens the clause, and a verb follows",
    when: "> <recurring> aa ,? @open{0,8} (<auxiliary>|@verb|<finite_verb>)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati bercerita [setiap pagi ia berangkat sebelum subuh]."],
    not: ["Bupati Rina Wati bercerita setiap malam di surau itu."],
  },
  {
    id: "quote/active/concession",
    about: "a concession or a cause opens the clause, and a comma closes it",
    when: "> (<concession>|<causal> @uncued{1,3}) @uncued{1,18} , _{3}",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati menekankan [meski hujan turun deras, warga tetap gotong royong].",
      "Bupati Rina Wati menyampaikan [akibat kebakaran itu, empat rumah ikut hangus].",
    ],
  },
  {
    id: "quote/active/question",
    about: "a question, a condition or what there is",
    when: "> (<complementizer>|<approximate>? <existential>|tidak|kapan|(apa|siapa|sejauh) (saja|apa|mana))",
    examples: [
      "Bupati Rina Wati menjelaskan [bagaimana jembatan itu dibangun].",
      "Bupati Rina Wati mengungkapkan [setidaknya terdapat empat jembatan yang rusak].",
    ],
  },
  {
    id: "quote/active/question-who",
    about: "what or who it is that is asked for",
    when: "> (apa|siapa) (yang|<pronoun>|alasan)",
    stances: ["asked"],
    examples: ["Bupati Rina Wati menanyakan [siapa yang membangun jembatan itu]."],
    not: ["Bupati Rina Wati menceritakan apa yang ia lihat."],
  },
  {
    id: "quote/active/finite",
    about: "a subject and its verb or auxiliary before any adverbial or relative",
    when:
      "> (<time_noun> <demonstrative>)? (@named @open{0,10} (<auxiliary>|@verb)|@subject{0,11} <auxiliary>|" +
      "@subject{0,10} @owned @passive|@his_own <adverb>{0,2} @deed|" +
      "@subject{1,10} <demonstrative> <adverb>{0,2} (@verb|sesuai|bekerja|<degree_word>|hanya|cuma))",
    examples: [
      "Bupati Rina Wati menjelaskan [penyelundupan itu telah digagalkan petugas].",
      "Bupati Rina Wati menjelaskan [aplikasi itu juga memudahkan warga].",
      "Bupati Rina Wati memandang [kenaikan itu hanya sementara].",
      "Bupati Rina Wati membeberkan [pelaku menyimpan uang di bawah kasur].",
      "Bupati Rina Wati membenarkan [ayahnya menjenguk korban banjir].",
    ],
    not: ["Bupati Rina Wati menjelaskan kronologi kejadian."],
  },
  {
    id: "quote/active/finite-noun",
    about: "a bare noun, and a verb of what becomes of it",
    when: "> (aa|0) @nominal{0,8} <finite_verb|bare_verb>",
    complements: ["marked"],
    examples: [
      "Bupati Rina Wati melaporkan [inflasi Mei mencapai 0,3 persen].",
      "Bupati Rina Wati memastikan [pasar malam tetap buka].",
    ],
  },
  {
    id: "quote/active/finite-passive",
    about: "a bare noun, and what is done to it",
    when: "> (aa|0) @nominal{0,8} @undergone",
    complements: ["marked"],
    examples: ["Bupati Rina Wati menjelaskan [nasi berkat dibungkus daun jati]."],
    not: ["Bupati Rina Wati menceritakan kisah dibangunnya jembatan."],
  },
  {
    id: "quote/active/finite-count",
    about: "so many people, and what befell them",
    when:
      "> <approximate|count_cue>? (<numeral|ordinal>|0 <numeral>?) <counted_person> " +
      "(@nominal{0,4} @verb|@nominal{0,3} <outcome|bare_verb>)",
    complements: ["marked", "predicate"],
    examples: [
      "Kantor berita itu melaporkan [sedikitnya 20 orang tewas dalam serangan itu].",
      "Bupati Rina Wati mengungkapkan [puluhan orang terluka dalam kejadian itu].",
      "Bupati Rina Wati menjelaskan [kedua tersangka melakukan transaksi di pasar].",
    ],
    not: ["Bupati Rina Wati menceritakan tiga orang yang terluka."],
  },
  {
    id: "quote/active/finite-so-many",
    about: "so many of something, in digits, and what became of them",
    when: "> <approximate|count_cue>? 0 <!topic_noun|record> @nominal{0,3} <outcome|predicative>",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati melaporkan [212 rumah terendam]."],
    not: ["Bupati Rina Wati menjelaskan 3 rumah yang terendam."],
  },
  {
    id: "quote/active/finite-share",
    about: "most of them, and whatever is told of them",
    when: "> sebagian besar aa @uncued{2}",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati menjelaskan [sebagian besar pasien berusia di bawah 15 tahun]."],
  },
  {
    id: "quote/active/finite-quality",
    about: "a bare noun, and how it is",
    when: "> aa @open{1,10} (<degree_word> aa|lebih aa (dari|daripada|ketimbang))",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati menjelaskan [warga desa sangat peka terhadap harga].",
      "Bupati Rina Wati menambahkan [arah pembangunan di desa itu kian nyata].",
    ],
  },
  {
    id: "quote/active/finite-relative",
    about: "a bare noun with its relative clause, and an auxiliary behind it",
    when:
      "> (aa|Aa) @nominal{0,3} <relative> (@uncued{1,5} (telah|sudah|akan|belum|masih|tidak|harus|bisa|dapat|lebih)" +
      "|<!adverb|auxiliary|negator> @uncued{0,4} @undergone" +
      "|@verb @open{1,6} <finite_verb>" +
      "|@uncued{2,14} , <adverb>{0,2} (<auxiliary|regulating>|@deed))",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati memastikan [usulan yang muncul sudah bisa dibahas].",
      "Bupati Rina Wati memastikan [kios yang terbakar dibangun tahun ini].",
      "Bupati Rina Wati menjelaskan [sawah yang terkena banjir berada di tepi sungai].",
      "Bupati Rina Wati menegaskan [warga yang tinggal di desa itu enam bulan, memang wajib melapor].",
    ],
    not: ["Bupati Rina Wati menjelaskan program yang sudah berjalan."],
  },
  {
    id: "quote/active/finite-far",
    about: "a bare noun with an adverbial, where an auxiliary follows",
    when: "> aa @open{2,20} (telah|sudah|akan|belum|masih|tidak|tak|harus|bisa|dapat|bakal)",
    examples: ["Bupati Rina Wati mengungkapkan [produksi minyak dari sumur tua sudah mencapai target]."],
  },
  {
    id: "quote/active/finite-state",
    about: "a noun, and the word for how it is, which closes its clause",
    when:
      "> (aa|0) (@open{0,10}|dengan @simple{1,5}) <predicative> " +
      "($|@edge|<adjunct|preposition|conjunction|circumstance|adverb|purposive|weekday>|saja)",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati memastikan [stok beras di gudang desa aman hingga Maret].",
      "Bupati Rina Wati memastikan [bantuan beras untuk warga tersedia].",
      "Bupati Rina Wati menyampaikan [penghitungan suara rampung Jumat malam].",
      "Bupati Rina Wati menegaskan [hubungannya dengan camat baik-baik saja].",
    ],
    not: ["Bupati Rina Wati menjelaskan kawasan aman bencana.", "Bupati Rina Wati menjelaskan warga yang siap."],
  },
  {
    id: "quote/active/finite-again",
    about: "something, and how or what it is again",
    when: "> aa @nominal{0,4} kembali (@bare|@verb)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati memastikan [air sumur kembali jernih lusa]."],
    not: ["Bupati Rina Wati menjelaskan jadwal kembali."],
  },
  {
    id: "quote/active/finite-tested",
    about: "someone or something, and what was found in him: `positif sabu`",
    when: "> (aa|Aa|0) @open{0,8} positif (aa|Aa)",
    complements: ["predicate"],
    examples: ["Bupati Rina Wati menyatakan [Budi Santoso positif sabu]."],
  },
  {
    id: "quote/active/finite-in-state",
    about: "a noun, and how it is, told by `dalam kondisi ...` or the like",
    when: "> (aa|0) @open{0,8} dalam aa <predicative|outcome>",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati memastikan [keduanya dalam kondisi sehat]."],
  },
  {
    id: "quote/active/finite-figure",
    about: "a bare noun, an adverbial, and a verb of how much it came to or what became of it",
    when: "> aa @open{2,12} (mengalami|mencapai|meningkat|menurun|melonjak|berasal|berjalan|berlangsung|terjadi)",
    complements: ["marked"],
    examples: ["Bupati Rina Wati mencatat [neraca desa pada Agustus 2019 mengalami surplus]."],
    not: ["Bupati Rina Wati menceritakan kejadian yang mengalami banyak perubahan."],
  },
  {
    id: "quote/active/finite-deed",
    about: "a bare noun, whatever tells of it, and what it does",
    when: "> (@bare|0 <!adverb>) @open{1,8} @acts _",
    complements: ["marked"],
    examples: ["Bupati Rina Wati mengungkapkan [gelombang tinggi menghantam dermaga desa]."],
    not: [
      "Bupati Rina Wati mengungkapkan alasan menutup dermaga desa.",
      "Bupati Rina Wati mengungkapkan rencananya membangun dermaga desa.",
    ],
  },
  {
    id: "quote/active/copula",
    about: "something, whatever tells of it, and a copula",
    when: "> (aa|0) (@untold{0,18} <!relative|adverb|additive>)? (<copula>|bukan|bukanlah)",
    complements: ["marked", "predicate"],
    examples: [
      "Bupati Rina Wati mengungkapkan [bantuan yang diberikan warga merupakan wujud kepedulian].",
      "Bupati Rina Wati menjelaskan [yang dimaksud jembatan darurat adalah jembatan bambu].",
    ],
    not: ["Bupati Rina Wati menjelaskan program yang merupakan usulan warga."],
  },
  {
    id: "quote/active/reason",
    about: "a reason or cause, and what it is",
    when: "> (salah satu)? (alasan|faktor|penyebab) @untold{1,12} <causal>",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati menjelaskan [salah satu faktor keterlambatan jembatan itu karena hujan]."],
  },
  {
    id: "quote/active/apposition",
    about: "between commas who the subject is, and its verb behind them",
    when: "> aa @nominal{0,5} , @apposed @uncued{0,10} , <adverb>{0,2} (<auxiliary>|<finite_verb>|@deed)",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati meyakini [lawannya, Budi Santoso, memiliki kebesaran hati]."],
  },
  {
    id: "quote/active/subject-pronoun",
    about: "a pronoun right behind the verb is the subject of what was said",
    when: "> <pronoun|own_side> <!preposition|adjunct|purposive|conjunction|relative|declarative>",
    complements: ["marked", "predicate"],
    examples: ["Bupati Rina Wati mengungkapkan [ia kagum pada warga desa itu]."],
    not: ["Bupati Rina Wati melaporkan dirinya ke polisi."],
  },
  {
    id: "quote/active/complaint",
    about: "what someone complains of, by a noun and what is said of it",
    when:
      "> <!preposition|adjunct|role_noun|group|institution|topic|record> " +
      "(@uncued{0,6} <relative> _|(aa|Aa) (aa|Aa))",
    complements: ["marked"],
    stances: ["criticised"],
    examples: ["Pedagang Rina Wati mengeluhkan [harga cabai yang mahal]."],
    not: ["Pedagang Rina Wati mengeluhkan tarif baru."],
  },
  {
    id: "quote/active/linked-someone",
    about: "who is to do it stands before `agar`",
    when: "> (<role_noun|group|institution|pronoun>|Aa) @uncued{0,9} (agar|supaya)",
    linked: true,
    complements: ["linked"],
    examples: ["Bupati Rina Wati mendorong [para camat agar memeriksa tanggul]."],
  },
  {
    id: "quote/active/linked-to",
    about: "who is to do it stands before `untuk` and the verb",
    when: "> (<role_noun|group|institution|pronoun>|Aa|0 @human) @uncued{0,9} untuk <adverb>{0,2} @verb",
    linked: true,
    complements: ["linked"],
    stances: ["asked"],
    examples: ["Bupati Rina Wati mendorong [para camat untuk memeriksa tanggul]."],
  },
  {
    id: "quote/active/linked-at-once",
    about: "who is to do it stands before `segera` and the verb",
    when: "> (<role_noun|group|institution|pronoun>|Aa) @uncued{0,5} segera @verb",
    linked: true,
    complements: ["linked"],
    examples: ["Bupati Rina Wati mendorong [para camat segera memeriksa tanggul]."],
    not: ["Bupati Rina Wati mendorong warga yang segera mengungsi."],
  },
];

/** Where the cue stands: at the head of its sentence, behind a comma, or wherever it is. */
type Place = "opening" | "comma" | "anywhere";

export interface ReportRule extends Rule {
  readonly forms: readonly CueForm[];
  readonly at: Place;
  /** Matched from the cue; the speaker begins at `>`. */
  readonly when: string;
  /** Who must or may stand behind the cue. */
  readonly speaker: "needed" | "person" | "none";
  /** The words go on right behind the comma of the report. */
  readonly resumes?: true;
  /** A comma must close the speaker's words. */
  readonly closed?: true;
  readonly denies?: true;
}

export const REPORT_RULES: readonly ReportRule[] = [
  {
    id: "quote/according-to/his-statement",
    about: "`Menurut penuturannya, ...`",
    forms: ["preposition"],
    at: "anywhere",
    when: "_ <his_statement> > _",
    speaker: "none",
    examples: ["Budi Santoso datang terlambat. Menurut pengakuannya, [jalan desa itu putus sejak pagi]."],
  },
  {
    id: "quote/according-to/press",
    about: "the press of a place: `Menurut (laporan) media setempat, ...`",
    forms: ["preposition"],
    at: "anywhere",
    when: "_ <statement_noun|record>? > media (setempat|lokal|asing|pemerintah)",
    speaker: "needed",
    resumes: true,
    examples: ["Menurut laporan media setempat, [jembatan itu dibangun tanpa izin warga]."],
  },
  {
    id: "quote/according-to/informed",
    about: "`Menurut informasi dari warga, ...`: who told it",
    forms: ["preposition"],
    at: "anywhere",
    when: "_ informasi dari > (<group|role_noun|unnamed>|@person)",
    speaker: "needed",
    resumes: true,
    examples: ["Menurut informasi dari warga setempat, [jembatan itu putus sejak pagi]."],
    not: ["Menurut informasi dari laman itu, jembatan itu putus sejak pagi."],
  },
  {
    id: "quote/according-to/record",
    about: "data, a law or a rule is no one's word",
    forms: ["preposition"],
    at: "anywhere",
    when: "_ <statement_noun>? (<law>|@small_record)",
    speaker: "none",
    denies: true,
    examples: [
      "Menurut data, jumlah penduduk desa itu naik.",
      "Menurut Undang-Undang Desa, kepala desa dipilih warga.",
    ],
  },
  {
    id: "quote/according-to/speaker",
    about: "`Menurut X, ...`, `yang menurut X akan ...`, also what someone said by a noun (`menurut keterangan X`)",
    forms: ["preposition"],
    at: "anywhere",
    when: "_ <statement_noun>? > _",
    speaker: "needed",
    resumes: true,
    examples: ["Menurut Budi Santoso, [jembatan itu dibangun tanpa izin warga]."],
  },
  {
    id: "quote/report/opening",
    about: "`Dijelaskan X, ...`, `Kata X, ...` at the head of a sentence",
    forms: ["bare", "passive"],
    at: "opening",
    when: "_ > oleh? (<speaker_noun|honorific>|Aa)",
    speaker: "needed",
    resumes: true,
    examples: [
      "Dijelaskan Budi Santoso, [jembatan itu dibangun tanpa izin warga].",
      "Ditambahkan oleh Budi Santoso, [jembatan itu dibangun tanpa izin warga].",
      "Seperti diungkapkan Budi Santoso, [jembatan itu dibangun tanpa izin warga].",
    ],
  },
  {
    id: "quote/report/unsaid",
    about: "`Dijelaskan, ...`, `Lebih lanjut dikatakan bahwa ...`: whoever spoke before; not what the press reports",
    forms: ["passive"],
    at: "opening",
    when: "<!credit> (pula|lagi|juga|lebih lanjut)? (,|<declarative>) >",
    speaker: "none",
    examples: [
      "Budi Santoso datang. Lebih lanjut dikatakan, [jembatan itu dibangun tanpa izin warga].",
      "Budi Santoso datang. Dijelaskan pula bahwa [jembatan itu dibangun tanpa izin warga].",
    ],
    not: ["Dilaporkan, jembatan itu dibangun tanpa izin warga."],
  },
  {
    id: "quote/report/comma",
    about: "`A, kata X, B` and `A, kata X`: one statement around its report; a bare connective before it stays outside",
    forms: ["bare", "passive"],
    at: "comma",
    when: "_ > (<speaker_noun|honorific>|Aa)",
    speaker: "needed",
    examples: [
      "[Jembatan itu, kata Budi Santoso, dibangun tanpa izin warga].",
      "Namun, kata Budi Santoso, [jembatan itu dibangun tanpa izin].",
      "[Jembatan itu dibangun tanpa izin warga], kata Budi Santoso.",
    ],
  },
  {
    id: "quote/report/told-by",
    about: "`Cuaca buruk itu dikatakan X terjadi sejak kemarin`: the sentence goes on with its verb behind who said so",
    forms: ["passive"],
    at: "anywhere",
    when: "_ > (@source{1,5}|@titled) <adverb|manner>{0,2} (<auxiliary|finite_verb|bare_verb|complementizer>|@passive)",
    speaker: "needed",
    examples: [
      "[Cuaca buruk itu dikatakan Budi Santoso terjadi sejak kemarin].",
      "[Penghargaan itu dikatakan Menpora diberikan tahun ini].",
      "[Perusahaan itu disebutkan KPK seolah-olah membeli minyak].",
    ],
  },
  {
    id: "quote/report/held-by",
    about: "`Bibit itu diakui X menguntungkan petani`: any verb behind who admits, holds or calls it so",
    forms: ["passive"],
    at: "anywhere",
    when: "_ > (@source{1,5}|@titled) <adverb|manner>{0,2} @deed",
    speaker: "needed",
    examples: ["[Bibit itu diakui Budi Santoso menguntungkan para petani]."],
    not: ["Kesimpulan itu disampaikan Budi Santoso menanggapi keluhan warga desa."],
  },
  {
    id: "quote/report/kata-dia",
    about: "`Hal itu kata dia terlihat dari ...`: a pronoun needs no comma",
    forms: ["bare"],
    at: "anywhere",
    when: "<clause_turn> > <singular_person>",
    speaker: "needed",
    examples: [
      "Budi Santoso datang. [Kerusakan itu kata dia terlihat dari retakan di dinding].",
      "Budi Santoso datang. Lebih lanjut terang dia, [kerusakan itu terlihat dari retakan di dinding].",
    ],
  },
  {
    id: "quote/report/kata-verb",
    about: "`Penyidikan itu kata KPK dilakukan dengan hati-hati`: a verb goes on behind who speaks",
    forms: ["bare"],
    at: "anywhere",
    when: "kata > @source{1,5} (<auxiliary|finite_verb|bare_verb>|@passive)",
    speaker: "needed",
    examples: ["[Penyidikan itu kata KPK dilakukan dengan hati-hati]."],
  },
  {
    id: "quote/report/kata-name",
    about: "`Lebih baik kata X, sejak awal ...`: only the comma behind who speaks",
    forms: ["bare"],
    at: "anywhere",
    when: "(<clause_turn>|lanjut|sambung) > (@person|<role_noun> Aa)",
    speaker: "needed",
    resumes: true,
    closed: true,
    examples: [
      "[Lebih baik kata Budi Santoso, sejak awal warga diajak bicara].",
      "[Untuk tanggul lanjut Budi Santoso, sejak awal warga diajak bicara].",
    ],
  },
  {
    id: "quote/nya/inside",
    about: "`Praktik itu menurutnya tidak efisien`",
    forms: ["preposition_nya"],
    at: "anywhere",
    when: "_ > !@mark",
    speaker: "none",
    examples: ["Budi Santoso datang. [Praktik semacam itu menurutnya tidak efisien]."],
  },
  {
    id: "quote/nya/told",
    about: "`Kebijakan itu dikatakannya harus ...`: the sentence goes on with its verb",
    forms: ["nya"],
    at: "anywhere",
    when:
      "@passive_nya > (<adverb|connector>{0,2} " +
      "(<auxiliary|finite_verb|bare_verb|complementizer|as_word>|@passive)|<connector> _{2})",
    speaker: "none",
    examples: [
      "Budi Santoso datang. [Kebijakan itu dikatakannya harus segera dijalankan].",
      "Budi Santoso datang. [Kebijakan itu dikatakannya justru berasal dari warga].",
      "Budi Santoso datang. [Kebijakan itu diakuinya memang sulit dijalankan].",
    ],
  },
  {
    id: "quote/nya/held",
    about: "`Kebijakan itu dinilainya mematikan petani`: any verb behind what he holds or calls it",
    forms: ["nya"],
    at: "anywhere",
    when: "@passive_nya > <connector>{0,2} @acts",
    speaker: "none",
    examples: ["Budi Santoso datang. [Kebijakan itu dinilainya mematikan para petani]."],
    not: ["Budi Santoso datang. Hal itu disampaikannya menanggapi keluhan warga desa."],
  },
  {
    id: "quote/nya/plot",
    about: "`Ceritanya, ada seorang anak ...`: what a film is about",
    forms: ["nya"],
    at: "opening",
    when: "<plot>",
    speaker: "none",
    denies: true,
    examples: ["Ceritanya, ada seorang anak yang hilang di hutan."],
  },
  {
    id: "quote/nya/opening",
    about: "`Menurutnya, ...`, `Katanya, ...` at the head of a sentence, `Hanya saja dikatakannya, ...`",
    forms: ["nya", "preposition_nya"],
    at: "opening",
    when: "_ > ,",
    speaker: "none",
    resumes: true,
    examples: [
      "Budi Santoso datang. Menurutnya, [jembatan itu dibangun tanpa izin warga].",
      "Budi Santoso datang. Selain itu dikatakannya, [jembatan itu dibangun tanpa izin warga].",
    ],
  },
  {
    id: "quote/nya/closed",
    about: "`..., ujarnya.`, `A, ungkapnya, B`",
    forms: ["nya"],
    at: "comma",
    when: "_ > ($|@mark)",
    speaker: "none",
    examples: ["Budi Santoso datang. [Jembatan itu dibangun tanpa izin warga], ujarnya."],
  },
  {
    id: "quote/nya/according-to-closed",
    about: "`Praktik itu, menurutnya, tidak efisien`",
    forms: ["preposition_nya"],
    at: "anywhere",
    when: "_ > ($|@mark)",
    speaker: "none",
    resumes: true,
    examples: ["Budi Santoso datang. [Praktik semacam itu, menurutnya, tidak efisien]."],
  },
  {
    id: "quote/nya/amount",
    about: "`..., nilainya hanya Rp 300 juta`: a noun, and how much it is",
    forms: ["nya"],
    at: "comma",
    when: "_ (hanya|cuma|<approximate>)",
    speaker: "none",
    denies: true,
    examples: ["Berdasarkan pagu anggaran desa itu, nilainya hanya Rp 300 juta."],
  },
  {
    id: "quote/nya/adjunct",
    about: "`..., ujarnya kepada wartawan`, `..., katanya Senin`; a name behind it is the speaker's",
    forms: ["nya"],
    at: "comma",
    when: "_ > (<adjunct|adverb>|Aa)",
    speaker: "person",
    examples: ["Budi Santoso datang. [Jembatan itu dibangun tanpa izin warga], ujarnya kepada wartawan."],
  },
];

export const CLAUSE_TABLE: RuleTable = ruleTable("quotes", "src/quotes/clause-rules.ts", [
  ...ACTIVE_RULES,
  ...REPORT_RULES,
]);
