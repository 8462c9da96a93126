/** Thai words of the texts for items and measures, each read in its sentence and found rightly spelt. */

/** A list as one text, blanks between the words. */
function set(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)));
}

const SHORT = `
  ก็ กัน กับ การ กู้ แก่ แก้ ไกล ขอ ข้อ ของ ขัด ขับ ขาด ขาย คง คณะ คดี คน ค้น ครบ ควร คัด คัน ค่า คาด
  คำ คิด คิว คืน คืบ คือ คุม คู่ เคย ใคร งด งบ งวด งาน จด จน จบ จอ จอด จะ จัด จับ จาก จึง จุก จุด แจก
  ใจ ชม ชวน ชอบ ชัด ช้า ชิด ชี้ ชุด ใช้ ซัก ซับ ซ้ำ แซง ฐาน ณ ดัง ดี ดู โดย ใด ได้ ตน ต้น ตรง ต่อ ตอน
  ตอบ ตัก ตัด ตัว ตาม ต่ำ ติ ติด แต่ แตก ใต้ ถอด ถอน ถัด ถาม ถึง ถือ ถูก ทน ทบ ทวง ทัน ทับ ทาง ทาน ทำ
  ที ที่ ทุก แทน แทบ โทร โทษ ไทย นอก นัด นับ น่า นาน นาม นำ น้ำ นี้ แนบ แนว แนะ ใน บ่ง บท บน บอก บาง
  แบบ ใบ ปก ปลด ปาน ปิด ปี ไป ผล ผัง ผิด ผู้ ผูก เผย แผน ฝาก ฝึก พก พ้น พบ พอ พัก พา พี่ พึง พูด ฟัง
  ภัย ภาค ภาพ ภาย มติ มอง มอบ มัก มัน มา มาก มิ มี มือ มูล แม้ ไม่ ยก ย่อ ยอด ยัง ยาก ยาว ย้ำ ยึด ยืม
  แยก โยก โยง รถ รวม รอ รอง รอบ รอย รัฐ รับ ราง ราย ราว รีบ รู้ รูป แรก แรง ไร ลง ลด ลบ ลอก ลอง ละ ลับ
  ลา ล้า ลาด ลาน ลาย ลึก ลูก เลข เลย แลก และ ไล่ วง วัด วัน วัย ว่า วาง เวร ไว้ ส่ง สม ส่อ สอง สอน สอบ
  สาย สิน สี สืบ สุด สู่ สูง ใส่ หมด หัก หัว หา หาก หาย ให้ อด อบ ออก อัน อาจ อีก เอง โอน
`;

/** Not words: what Intl.Segmenter leaves of right ones, as ผลก|ระ|ทบ of ผลกระทบ and ต้องเต|รี|ยม of ต้องเตรียม. */
const SHORT_PIECES = `
  ดล ดิ ติง ผลก ผลอ มาส ยม รอก ระ รี ลาง วี อง
`;

/** Every word of up to three characters that the texts may hold. */
export const SHORT_WORDS = set(SHORT, SHORT_PIECES);

/** Words that hunspell-th does not list: ป.ป.ช., ป.ป.ท. and compounds. */
const LONGER = `
  ค่าน้ำ ป.ป.ช ป.ป.ท ปีละ ร่วมพัฒนา
`;

/** As SHORT_PIECES: จุด|อ่อนข|อง of จุดอ่อนของ. */
const LONGER_PIECES = `
  น้อยห ปลูกจิต ผิดก ยอดจาก อ่อนข เดิมท เป็นก
`;

/** Words of more than three characters that the texts may hold besides those of the dictionary. */
export const OWN_WORDS = set(LONGER, LONGER_PIECES);
