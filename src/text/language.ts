import { type Tokens, WORD } from "../core/document.ts";

/** BCP 47 codes that can be told apart. */
const LANGUAGES = ["id", "ms", "jv", "su", "en"] as const;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Frequent words, by the languages that they are at home in. A word that several share counts for each. */
const MARKERS: readonly (readonly [languages: string, weight: number, words: readonly string[]])[] = [
  // Common to Indonesian and Malay.
  [
    "id ms",
    1,
    words(`
      yang dan di dengan untuk dari dalam ini itu tidak akan pada telah juga kepada oleh adalah sebagai mereka kami kita
      saya dia ia ada atau lebih sudah bagi tersebut hari tahun orang dapat seperti masih hanya secara antara setelah
      selepas ketika semua satu dua tiga banyak sebuah seorang sehingga supaya agar jika atas bawah besar baru lagi
      lain serta bukan boleh bisa harus perlu kerana karena belum menjadi negara kata berkata namun tetapi tapi
    `),
  ],
  // Indonesian, where Malay has another word or spelling.
  [
    "id",
    2,
    words(`
      karena bahwa bisa uang polisi kantor mobil sepeda rumah-sakit kemarin besok provinsi kabupaten kecamatan kelurahan
      gubernur bupati wali kota anggota pemerintah terkait tidak-bisa ujar ujarnya katanya jelasnya tuturnya ucapnya
      ungkapnya imbuhnya tambahnya tandasnya pungkasnya menurutnya saat beberapa sedangkan sementara hingga sejumlah
      melalui lewat pihaknya pihak warga masyarakat desa dusun agustus maret desember juni juli jumat rabu selasa rp rupiah
      kondisi informasi organisasi operasi produksi situasi posisi komunikasi universitas kualitas fasilitas aktivitas
      daripada nggak gak banget sih dong kok aja udah gue lu cuma cewek cowok kepolisian kapolres polres polda polri
      korban pelaku tersangka kasus kecelakaan selama seperti usai soal jakarta indonesia diri sendiri bareng
      sempat lalu kemudian akhirnya sebelumnya itulah berlangsung dilakukan kini pun bahkan apalagi
      pertandingan pemain pelatih gol laga wib wita wit maka makanya ditemukan menyebutkan mengatakan menambahkan
    `),
  ],
  // Malay, where Indonesian has another word or spelling.
  [
    "ms",
    3,
    words(`
      kerana bahawa wang polis pejabat kereta basikal hospital semalam esok wilayah ahli kerajaan berkenaan ujarnya
      beliau turut selepas manakala kira-kira sekiranya apabila mahu hendak boleh ogos mac disember jun julai jumaat
      rabu selasa khamis isnin ahad sabtu ringgit sen rm maklumat pertubuhan operasi pengeluaran keadaan komunikasi universiti
      kualiti fasiliti aktiviti menteri perdana datuk dato tan sri seri encik puan cik negeri daerah kampung
      mangsa suspek kes kemalangan perlawanan jurulatih gol penjaringan malaysia malaysian johor selangor
      perak kelantan terengganu sabah sarawak pahang kedah perlis putrajaya berusia tahun-tahun pelbagai pihak-pihak
      bilakah bila awak kamu korang tak nak takde macam mana macamana kat dekat je lah pun tengok cakap
      sahaja cuma iaitu lelaki wanita kanak-kanak telefon filem muzik teknologi pengguna pembangkang
      syarikat saham bursa niaga perniagaan peniaga cukai belanjawan parlimen pilihan raya undi mahkamah peguam hakim
      didakwa dakwa siasatan disiasat katanya tambahnya jelasnya berkata menerusi mengikut dijangka sekali gus
      ekoran susulan sebanyak kesemua televisyen stesen lapangan terbang diadakan biasiswa bantuan
      doktor jururawat pesakit wabak peratus bilion juta
    `),
  ],
  [
    "jv",
    3,
    words(`
      lan ing sing iku iki ora saka kanggo karo marang wis bakal uga ana dadi kang kuwi wong menyang nalika amarga
      utawa dening minangka kabeh isih durung nanging supaya yen aku kowe dheweke kita awake dhewe panjenengan
      dina taun wengi esuk sore mangsa omah banyu gedhe cilik akeh sithik apik ala anyar lawas bocah bapak ibu
      kutha desa kali gunung sawah pasar sekolah guru murid pamarentah warga ngono ngene kaya padha banjur
      sawise sadurunge marga mula mulane tansah kudu bisa arep lagi nduwe duwe menehi njupuk ngomong kandha takon
      wangsulane jare jarene lunga teka mulih mlaku mangan ngombe turu tangi nulis maca krungu ndeleng weruh ngerti
      kula panjenengan sampeyan inggih boten mboten punika menika ingkang kaliyan saking dhateng wonten badhe sampun
      nyuwun matur nuwun sedaya kathah gesang griya tiyang nggih dados kangge kedah saged dipunwastani
      ninggal nganti luwih becik mau mengko saiki wingi sesuk
      nggawe ngerteni basa jawa tembung jeneng jenenge
    `),
  ],
  [
    "su",
    3,
    words(`
      jeung anu nu teh téh mah dina ti ku ka keur pikeun nyaéta nyaeta éta eta ieu henteu teu moal geus parantos
      bakal bade badé aya jadi janten urang abdi kuring manéhna manehna maranéhna maranehna anjeun anjeunna salaku sarta atawa tapi
      tina kana dina-dina sabab lantaran upami lamun mun supados sangkan kudu kedah bisa tiasa jalma jelema
      taun poé poe peuting isuk soré bumi imah cai gedé gede leutik saeutik loba seueur alus goréng anyar heubeul
      budak bapa indung kota désa walungan gunung pasar sakola sawah guru murid basa sunda
      ogé oge deui ngan ngeunaan nepi tepi ngaran ngaranna nyarios nyarita ceuk saur naros ngajawab indit datang
      mulang leumpang dahar tuang nginum inum saré sare hudang nulis maca ngadangu ninggali nempo terang
      ayeuna kamari isukan engké engke atuh euy kumaha naha saha naon iraha di mana sok mangga hatur nuhun
      punten wilujeng sampurasun baraya dulur sadaya sadayana sakabéh sakabeh unggal antara salian sanajan najan
      kawas siga sapertos saperti ngalaman ngagunakeun nganggo ngagaduhan boga gaduh lobana sababaraha
    `),
  ],
  [
    "en",
    2,
    words(`
      the of and to in is that for was on are with as at be this have from or had by not but what all were when we there
      can an your which their said if will each about how up out them then she many some so these would other into has
      more her two like him see could no make than been its who now people my made over did down only way find use may
      after also before between because while where during against under such said says he it they
    `),
  ],
];

/** Lower-cased word -> score of each language, in the order of LANGUAGES. */
const SCORES = new Map<string, Float64Array>();
for (const [languages, weight, list] of MARKERS) {
  for (const word of list) {
    const scores = SCORES.get(word) ?? new Float64Array(LANGUAGES.length);
    for (const language of languages.split(" ")) scores[LANGUAGES.indexOf(language as "id")] = weight;
    SCORES.set(word, scores);
  }
}

const LONGEST = Math.max(...[...SCORES.keys()].map((word) => word.length));
/** More than this says no more about a text's language. */
const WORDS_READ = 1000;
/** Marks by which one word of the winner outweighs doubt: fewer give a low confidence. */
const ENOUGH = 12;

/**
 * The language that most marker words of the text belong to, with a confidence between 0 and 1; null where nothing tells.
 * Reads the first 1,000 words.
 */
export function detectLanguage(text: string, tokens: Tokens): { language: string | null; confidence: number | null } {
  const totals = new Float64Array(LANGUAGES.length);
  let read = 0;
  for (let i = 0; i < tokens.length && read < WORDS_READ; i++) {
    if (tokens.kinds[i] !== WORD) continue;
    read++;
    const start = tokens.starts[i] as number;
    const end = tokens.ends[i] as number;
    if (end - start > LONGEST) continue;
    const scores = SCORES.get(text.slice(start, end).toLowerCase());
    if (scores) for (let k = 0; k < totals.length; k++) totals[k] = (totals[k] as number) + (scores[k] as number);
  }
  let best = 0;
  for (let k = 1; k < totals.length; k++) if ((totals[k] as number) > (totals[best] as number)) best = k;
  const top = totals[best] as number;
  if (top === 0) return { language: null, confidence: null };
  const second = Math.max(...totals.filter((_, k) => k !== best));
  const confidence = ((top - second) / top) * Math.min(1, top / ENOUGH);
  return { language: LANGUAGES[best] as string, confidence: Math.round(Math.min(1, confidence) * 100) / 100 };
}
