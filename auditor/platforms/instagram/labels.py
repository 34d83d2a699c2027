"""What Instagram calls its fields, language by language.

Labels are written in the account's language, and often half of them in English. They only
refine: what a value is shows in its type first (a time, a link, a number), and a label that is
not listed here costs no record. Case, marks and apostrophes do not count.
English, Spanish, French, German, Portuguese, Italian, Dutch, Vietnamese, Chinese.
"""

from __future__ import annotations

from auditor.platforms.meta.labels import labels as _words

COMMENT = _words(
    "Comment|Comments|Comentario|Commentaire|Kommentar|Comentário|Commento|Opmerking|Reactie",
    "Bình luận|评论|評論|留言|回應",
)
MEDIA_OWNER = _words(
    "Media Owner|Owner|Propietario del contenido multimedia|Propietario|Propriétaire du média",
    "Propriétaire du contenu multimédia|Propriétaire|Medieninhaber|Medieneigentümer|Inhaber",
    "Proprietário da mídia|Proprietário|Proprietario del contenuto multimediale|Proprietario",
    "Media-eigenaar|Eigenaar|Chủ sở hữu file phương tiện|Chủ sở hữu|媒体所有者",
    "影音內容擁有者|擁有者",
)
USERNAME = _words(
    "Username|Nombre de usuario|Nom d’utilisateur|Nom de profil|Benutzername|Nutzername",
    "Nome de usuário|Nome de utilizador|Nome utente|Gebruikersnaam|Tên người dùng|用户名|用戶名稱",
    "使用者名稱|帳號名稱|账号",
)
NAME = _words(
    "Name|Full Name|Nombre|Nombre completo|Nom|Nom complet|Vollständiger Name|Nome|Naam|Tên",
    "名字|姓名|名称|名稱",
)
BIO = _words(
    "Bio|Biography|Biografía|Biographie|Steckbrief|Biografia|Biografie|Tiểu sử|个人简介|個人簡介"
)
PRIVATE_ACCOUNT = _words(
    "Private Account|Cuenta privada|Compte privé|Privates Konto|Conta privada|Account privato",
    "Privéaccount|Tài khoản riêng tư|私密帐户|私密账户|私人帳號|不公開帳號",
)
YES = _words("True|Yes|Sí|Verdadero|Oui|Vrai|Ja|Wahr|Sim|Verdadeiro|Sì|Vero|Waar|Có|Đúng|是|真")
CAPTION = _words(
    "Caption|Pie de foto|Légende|Bildunterschrift|Legenda|Didascalia|Bijschrift|Chú thích",
    "说明|說明",
)
PREVIOUS_VALUE = _words(
    "Previous Value|Valor anterior|Valeur précédente|Vorheriger Wert|Valore precedente",
    "Vorige waarde|Giá trị trước|先前的值|以前的值|之前的值",
)
NEW_VALUE = _words(
    "New Value|Nuevo valor|Valor nuevo|Nouvelle valeur|Neuer Wert|Novo valor|Nuovo valore",
    "Nieuwe waarde|Giá trị mới|新值|新的值",
)
