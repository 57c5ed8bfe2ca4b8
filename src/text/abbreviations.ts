/**
 * Words written with a full stop, by what that stop says about the end of a sentence. In lower case, inner stops kept,
 * the last one left out: `s.h` for `S.H.`
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before the name or number that they belong to: no sentence ends with them. */
export const BEFORE_A_NAME = words(`
  dr drs dra drg drh prof ing ir kh hj hr qs tgk ust tn ny nn sdr sdri bpk mr mrs ms st sta capt feat ft
  jend letjen mayjen brigjen kol letkol kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka
  pratu prada
  laksda laksma marsda marsma komjen irjen kombes pol akbp kompol akp iptu ipda aiptu aipda bripka brigpol briptu bripda
  jl jln gg kab kec kel ds pt cv ud fa yth moh muh mhd muhd abd alm almh rt rw tlp telp
  a.n u.b u.p d.a c.q q.q s.d vs rp
`);

/** Stand before a number: a sentence ends with them only where none follows. */
export const BEFORE_A_NUMBER = words(`
  no nos nr hal hlm vol jil cet ed bab ps psl art tgl th thn ta tp c ca kaliber pkl km lt fig gbr usd
  jan feb mar apr mei jun jul agu agt agust aug sep sept okt oct nov des dec
`);

/** Come after a name: a sentence ends with them where another visibly begins. */
export const AFTER_A_NAME = words(`
  tbk inc ltd corp co bhd sdn jr sr ph.d phd
  s.h s.e s.t s.p s.s s.sos s.ip s.i.p s.kom s.pd s.pd.i s.ag s.h.i s.si s.psi s.farm s.kep s.ked s.pt s.hut s.ik
  s.i.k s.sn s.st
  m.h m.m m.a m.t m.si m.hum m.pd m.sc m.kes m.kn m.kom m.ag m.e m.ak m.b.a m.eng m.ed m.phil m.ikom m.i.kom
  sp.a sp.b sp.m sp.p sp.og sp.pd sp.jp sp.kj sp.tht lc a.md ll.m ll.b b.sc b.a
`);

/** Come before a single letter that tells things apart and may end a sentence: vitamin C, golongan O. */
export const BEFORE_A_LETTER = words(`
  si inisial berinisial vitamin golongan generasi gen tipe kelas grup blok hepatitis influenza huruf plan rencana
  seri jenis kategori nilai peringkat
  lampiran poin butir liga divisi zona tim gedung terminal jalur sesi opsi paket bagian kelompok varian sektor
`);

/** Words that open a sentence and are hardly ever a name: they decide after a full stop of doubt. */
export const OPENERS = words(`
  ada adapun adalah agar akan akhirnya akibat akibatnya aku anda antara apa apabila apakah apalagi artinya atas awalnya
  bagaimana bagi bahkan bahwa banyak beberapa begitu belum berbagai berdasarkan berikut berikutnya biasanya
  bila bisa bukan dalam dan dapat dari dengan demi demikian dia di disamping diketahui dilansir ditanya dikutip
  hal hampir hanya hasilnya hingga ia ini itu itulah jadi jangan jika juga kalau kami kapan karena kata katanya ke
  kedua keduanya kemudian kendati kepada kini kita lagi lalu lebih maka masih melalui memang menanggapi mengapa
  mengutip menurut menurutnya mereka meski meskipun misalnya mulai mungkin namun nah nantinya oleh orang pada padahal
  para pihak pihaknya pula saat saatnya sampai sangat sebab sebagai sebagian sebanyak sebelum sebelumnya sebuah
  sedangkan sehingga sejak sejauh sejumlah sekarang sekitar selain selama selanjutnya seluruh sementara semua seorang
  seperti sepanjang serta sesuai setelah setiap siapa sudah tak tapi telah tentu terkait ternyata tersebut tetapi tidak
  untuk walau walaupun yaitu yakni yang
`);
