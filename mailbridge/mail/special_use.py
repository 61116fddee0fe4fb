"""Special use by a mailbox's name, for servers and folders that do not say it (RFC 6154).

What may live here: the table of names that mail apps and servers give to their own mailboxes, in many languages.
"""

from __future__ import annotations

import unicodedata

from mailbridge.mail.message import ALL, ARCHIVE, DRAFTS, JUNK, SENT, TRASH

_NAMES: dict[str, str] = {
    DRAFTS: """
        drafts|draft|draft messages|entwürfe|entwurf|brouillons|brouillon|borradores|borrador|concepten|concept|bozze
        bozza|rascunhos|rascunho|esborranys|utkast|kladder|kladde|luonnokset|luonnos|drög|kopie robocze|wersje robocze
        szkice|robocze|koncepty|rozepsané|rozepsané zprávy|piszkozatok|vázlatok|ciorne|schițe|чернетки|черновики
        чернови|nacrti|skice|osnutki|juodraščiai|melnraksti|mustandid|taslaklar|πρόχειρα|טיוטות|المسودات|مسودات
        پیش‌نویس‌ها|下書き|草稿|草稿箱|草稿匣|임시보관함|임시 보관함|bản nháp|thư nháp|draf|konsep|ร่าง|แบบร่าง
        ड्राफ़्ट|zirriborroak
    """,
    SENT: """
        sent|sent items|sent messages|sent mail|sent-mail|sent email|sentmail|gesendet|gesendete objekte
        gesendete elemente|gesendete nachrichten|gesendete mails|envoyés|éléments envoyés
        messages envoyés|courrier envoyé|objets envoyés|envoyé|enviados|elementos enviados|mensajes enviados
        correo enviado|enviado|verzonden|verzonden items|verzonden berichten|verzonden e-mail|posta inviata|inviata
        inviati|elementi inviati|messaggi inviati|mensagens enviadas|itens enviados|e-mails enviados|correio enviado
        elements enviats|enviats|skickat|skickade|skickade objekt|skickade meddelanden|sendt|sendte elementer
        sendt post|sendte beskeder|sendte meldinger|lähetetyt|lähetetyt kohteet|wysłane|elementy wysłane|odeslané
        odeslaná pošta|odeslaná|odoslané|odoslaná pošta|elküldött|elküldött elemek|elküldött üzenetek|trimise
        elemente trimise|mesaje trimise|надіслані|отправленные|изпратени|poslano|poslane poruke|poslana pošta|послато
        išsiųsta|išsiųsti|nosūtīts|nosūtītie|saadetud|gönderilmiş öğeler|gönderilenler|gönderilmiş postalar
        απεσταλμένα
        στοιχεία απεσταλμένα|נשלח|דואר שנשלח|פריטים שנשלחו|المرسلة|البريد المرسل|العناصر المرسلة|ارسال‌شده
        送信済み|送信済みメール|送信済みアイテム|送信済メール|已发送|已发送邮件|已发邮件|已傳送|寄件備份|寄件匣備份
        보낸편지함|보낸 편지함|보낸 메일함
        thư đã gửi|đã gửi|terkirim|pesan terkirim|dihantar|ส่งแล้ว|จดหมายที่ส่ง|भेजे गए|भेजी गई मेल|bidalita|bidaliak
    """,
    TRASH: """
        trash|deleted|deleted items|deleted messages|bin|wastebasket|papierkorb|gelöscht|gelöschte elemente
        gelöschte objekte|gelöschte nachrichten|corbeille|éléments supprimés|messages supprimés|papelera
        elementos eliminados|mensajes eliminados|eliminados|prullenbak|prullenmand|verwijderde items|verwijderd
        cestino
        posta eliminata|elementi eliminati|eliminati|lixeira|lixo eletrónico eliminado|itens excluídos
        itens eliminados
        mensagens excluídas|excluídos|paperera|papperskorg|papperskorgen|borttaget|borttagna objekt|slettet
        slettede elementer|slettet post|papirkurv|papirkurven|søppelkurv|roskakori|poistetut|poistetut kohteet|kosz
        elementy usunięte|usunięte|koš|odstraněná pošta|kôš|odstránená pošta|odstránené položky|kuka|lomtár
        törölt elemek|coș de gunoi|gunoi|elemente șterse|кошик|корзина|удаленные|удалённые|кошче|изтрити|smeće
        smetnjak
        koš za smeti|izbrisano|отпад|šiukšlinė|šiukšliadėžė|miskaste|atkritne|prügikast|kustutatud|çöp|çöp kutusu
        silinmiş öğeler|κάδος απορριμμάτων|κάδος|διαγραμμένα|אשפה|פריטים שנמחקו|المهملات|سلة المهملات|العناصر المحذوفة
        زباله‌دان|ゴミ箱|ごみ箱|削除済みアイテム|已删除|已删除邮件|垃圾箱|回收站|已刪除的郵件|刪除的郵件|垃圾桶
        휴지통|지운편지함|지운 편지함
        thùng rác|sampah|tong sampah|ถังขยะ|ट्रैश|zakarrontzia
    """,
    JUNK: """
        junk|spam|junk e-mail|junk email|junk mail|bulk|bulk mail|spam mail|spamverdacht|unerwünscht|werbung
        junk-e-mail|courrier indésirable|indésirables|pourriel|pourriels|correo no deseado|no deseado
        correo basura|ongewenste e-mail|ongewenst|ongewenste post|posta indesiderata|indesiderata|lixo eletrônico
        lixo eletrónico|correio publicitário|correu brossa|brossa|skräppost|skräp|søppelpost|uønsket e-post
        uønsket post
        uønsket e-mail|roskaposti|wiadomości-śmieci|niechciane|nevyžádaná pošta|nevyžiadaná pošta|nevyžádané
        levélszemét
        spam-uri|mesaje nedorite|нежелательная почта|спам|небажана пошта|нежелана поща|neželjena pošta|vsiljena pošta
        neželena pošta|brukalas|šlamštas|mēstules|rämpspost|önemsiz|önemsiz e-posta|istenmeyen|ανεπιθύμητα
        ανεπιθύμητη αλληλογραφία|דואר זבל|זבל|البريد العشوائي|بريد غير هام|هرزنامه|迷惑メール|垃圾邮件|垃圾郵件|스팸
        스팸편지함|정크 메일
        thư rác|สแปม|อีเมลขยะ|स्पैम|zaborra
    """,
    ARCHIVE: """
        archive|archives|archived|archiv|archief|archivo|archivio|archivierte|arquivo|arquivos|arquivo morto|arxiu
        arkiv|arkisto|archiwum|archív|archívum|arhivă|arhiva|arhiv|архив|архів|архива|archyvas|arhīvs|arhiiv
        arşiv|αρχείο|αρχειοθήκη|ארכיון|الأرشيف|أرشيف|بایگانی|アーカイブ|存档|归档|封存|보관함|보관|lưu trữ|arsip
        arkib|ที่เก็บถาวร|पुरालेख
    """,
    ALL: """
        all|all mail|all messages|alle nachrichten|alle mails|tous les messages|todos|todo el correo
        todos los mensajes
        alle e-mail|alle berichten|alle e-mails|tutti i messaggi|tutta la posta|todos os e-mails|todo o correio
        todas as mensagens|tot el correu|all e-post|alla mail|al e-post|alle meddelelser|kaikki viestit|wszystkie
        všechny zprávy|všetky správy|összes levél|összes üzenet|toate mesajele|вся почта|уся пошта|всички съобщения
        sva pošta|vsa pošta|visi laiškai|visas vēstules|kõik kirjad|tüm postalar|όλα τα μηνύματα|כל הדואר|كل البريد
        すべてのメール|所有邮件|所有郵件|전체보관함|tất cả thư|semua email|semua mel|จดหมายทั้งหมด|सारा मेल|सभी मेल
    """,
}
_USES = {
    name.strip().casefold(): use
    for use, names in _NAMES.items()
    for line in names.splitlines()
    for name in line.split("|")
}
_USES.pop("", None)
_ROOTS = frozenset(("inbox", "[gmail]", "[google mail]", "[googlemail]"))


def by_name(name: str, delimiter: str | None) -> str | None:
    r"""The special use (such as `\Sent`) that a mailbox's decoded name tells, or None.

    `delimiter` is the server's hierarchy delimiter, None for a flat one. Only a mailbox at the top, in INBOX or in
    Gmail's own root counts: "Projects/Sent" is the person's. Case does not matter, nor do "_" and "-" for a space.
    """
    levels = name.split(delimiter) if delimiter else [name]
    while len(levels) > 1 and levels[0].strip().casefold() in _ROOTS:
        del levels[0]
    if len(levels) != 1:
        return None
    leaf = unicodedata.normalize("NFC", " ".join(levels[0].split())).casefold()
    return _USES.get(leaf) or _USES.get(leaf.replace("_", " ").replace("-", " "))
