"""What Facebook calls its fields, language by language.

Labels are written in the account's language, and often half of them in English. They only
refine: what a value is shows in its type first (a time, a link, coordinates, a picture), and a
label that is not listed here costs no record. Case, marks and apostrophes do not count.
English, Spanish, French, German, Portuguese, Italian, Dutch, Vietnamese, Chinese.
"""

from __future__ import annotations

from auditor.platforms.meta.labels import labels

NAME = labels(
    "Name|Full name|Nombre|Nombre completo|Nom|Nom complet|Vollständiger Name|Nome|Nome completo",
    "Naam|Volledige naam|Tên|Họ và tên|Tên đầy đủ|名字|姓名|名称|名稱|全名|Contact name",
    "Nombre del contacto|Nombre de contacto|Nom du contact|Name des Kontakts|Kontaktname",
    "Nome do contato|Nome do contacto|Nome del contatto|Naam contact|Naam van contact",
    "Tên liên hệ|Tên người liên hệ|联系人姓名|聯絡人姓名",
)
USERNAME = labels(
    "Username|Vanity|Nombre de usuario|Nom d’utilisateur|Benutzername|Nutzername",
    "Nome de usuário|Nome de utilizador|Nome utente|Gebruikersnaam|Tên người dùng|用户名",
    "用戶名稱|使用者名稱",
)
WORKPLACE = labels(
    "Employer|Employers|Work|Company|Empleador|Empleadores|Trabajo|Empresa|Employeur|Employeurs",
    "Entreprise|Arbeitgeber|Unternehmen|Arbeit|Empregador|Empregadores|Trabalho|Datore di lavoro",
    "Azienda|Lavoro|Werkgever|Bedrijf|Werk|Nhà tuyển dụng|Công ty|Công việc|雇主|公司|工作",
    "工作經歷|工作经历",
)
MESSAGE = labels(
    "Message|Text|Comment|Review|Mensaje|Texto|Comentario|Opinión|Texte|Commentaire|Avis",
    "Nachricht|Kommentar|Bewertung|Mensagem|Comentário|Avaliação|Messaggio|Testo|Commento",
    "Recensione|Bericht|Tekst|Opmerking|Reactie|Recensie|Tin nhắn|Văn bản|Bình luận|消息|訊息|文字",
    "留言|评论|評論",
)
