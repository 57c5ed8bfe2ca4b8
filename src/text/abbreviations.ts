/**
 * Words that are written with a full stop, by what the full stop says about the end of a sentence. Keys are in lower
 * case, inner stops kept, the last one left out: `s.h` for `S.H.`
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before the name or the number that they belong to: a sentence never ends with them. */
export const BEFORE_A_NAME = words(`
  dr drs dra drg drh prof ir kh hj tgk ust tn ny nn sdr sdri bpk mr mrs ms st sta jend letjen mayjen brigjen kol letkol
  mayor kapt lettu letda peltu pelda serma serka sertu serda kopka koptu kopda praka pratu prada komjen irjen kombes akbp
  kompol akp iptu ipda aiptu aipda bripka brig brigpol briptu bripda laksda laksma marsda marsma
  jl jln gg kab kec kel ds dsn pt cv ud fa yth moh muh mhd muhd abd tgl alm almh rt rw tlp telp tel
  a.n u.b u.p d.a c.q q.q s.d vs rp usd
`);

/** Stand before a number: a sentence ends with them only where none follows. */
export const BEFORE_A_NUMBER = words(`
  no nos nr hal hlm vol jil cet ed bab ps psl art th thn c ca kaliber pkl jan feb mar apr mei jun jul agu agt agust aug
  sep sept okt oct nov des dec lt km fig gbr
`);

/** Come after a name: a sentence may end with them, and does where one visibly begins. */
export const AFTER_A_NAME = words(`
  tbk inc ltd corp co bhd sdn jr sr ph.d phd
  s.h s.e s.t s.sos s.ip s.i.p s.kom s.pd s.ag s.h.i s.pd.i s.si s.s s.psi s.farm s.kep s.ked s.p s.pt s.hut s.ik s.i.k s.sn
  m.h m.m m.si m.hum m.pd m.sc m.a m.t m.kes m.kn m.kom m.ag m.e m.ak m.b.a m.eng m.ed m.phil m.ikom m.i.kom
  sp.a sp.b sp.og sp.pd sp.p sp.jp sp.kj sp.tht lc a.md amd s.st ll.m ll.b b.sc b.a
`);

/** Words that open a sentence and hardly ever a name: what follows a full stop of doubt. */
export const OPENERS = words(`
  ada adapun adalah agar akan akhirnya akibat akibatnya aku anda antara apa apabila apakah apalagi artinya atas awalnya
  bagaimana bagi bahkan bahwa banyak baru beberapa begitu belum berbagai berdasarkan berikut berikutnya bersama besar biasanya
  bila bisa bukan dalam dan dapat dari dengan demi demikian dia di dua hal hampir hanya harus hasil hasilnya hingga
  ia ini itu itulah jadi jangan jika juga jumlah kalau kami kapan karena kata katanya ke kedua keduanya kemudian kepada kini kita lagi
  lalu langkah lebih maka masih melalui memang mengapa menurut menurutnya mereka meski meskipun misalnya mulai mungkin
  namun nah nantinya oleh orang pada padahal para pihak pihaknya proses pula saat saatnya salah sampai sangat satu saya
  sebab sebagai sebagian sebanyak sebelum sebelumnya sebuah sedangkan sehingga sejak sejauh sejumlah sekarang sekitar
  selain selama selanjutnya seluruh sementara semua seorang seperti sepanjang serta sesuai setelah setiap siapa sudah tak
  tapi telah tentu terkait ternyata tersebut tetapi tidak tim untuk walau walaupun yaitu yakni yang
`);
