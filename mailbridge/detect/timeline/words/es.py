"""Spanish."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "podría|podrías|podríamos|puede|puedes|podemos|podéis", "le|te|os viene|vendría|va|iría|parece|conviene|encaja",
        "tendría|tendrías|tienes|tiene ** disponibilidad|disponible|tiempo|hueco|un",
        "estaría|estarías|está|estás ** disponible|libre", "proponemos", "propongo", "proponer", "propuesta",
        "cuál|cual", "qué|que tal|te|le|día|hora", "ofrecemos", "ofrezco", "opciones",
        "elige|elija|elegir|escoge|escoja", "nos gustaría", "me gustaría", "queremos", "quisiera", "quisiéramos",
        "quiere", "invitamos", "invitarte", "invitarle", "convocamos", "dime", "dígame", "conocerte", "conocerle",
        "conocerla", "quedamos", "vernos", "huecos", "alternativas", "cómo lo tienes|tiene|tenéis",
        "cómo te|le|os viene|va", "tendrías|tendría un rato|momento|hueco",
    ),
    Cue.FREE: (
        "puedo", "podemos", "estoy|estaría|estaré ** disponible|libre", "disponible", "libre", "a partir", "tengo",
    ),
    Cue.AGREE: (
        "me|nos viene|va bien|perfecto|genial", "sin problema", "ningún problema", "de acuerdo", "ahí|allí estaré",
        "cuenta|cuente|contad conmigo", "me quedo con", "perfecto", "estupendo", "nos vemos el|entonces|allí|mañana",
        "hasta el|entonces|mañana", "me apunto", "queda apuntado|anotado|agendado|confirmado",
        "me|nos viene|va|vendría|parece|encaja|queda ** bien|perfecto|genial",
        "me|nos viene|va|vendría|parece|encaja|queda ** fenomenal|estupendo|perfectamente", "me va bien", "perfecta",
        "vale", "confirmo", "confirmado", "confirmada", "confirmamos", "elijo", "prefiero",
        "hasta el|entonces|mañana|lunes|martes|miércoles|jueves|viernes", "nos vemos", "sí", "si claro", "genial",
        "ahí estaré", "allí estaré", "cuenta conmigo", "reservada", "reservado", "con gusto", "encantado", "encantada",
        "por supuesto", "claro", "anotado", "apuntado", "queda ** confirmado|agendado|reservado", "acepto", "quedamos",
        "agendado", "asistiré", "hecho", "ok", "fenomenal", "muy bien", "excelente", "me|nos viene ** maravilla",
        "de maravilla", "no hay problema", "con mucho gusto", "por mí", "ahí|allí nos",
    ),
    Cue.CONFIRMED: (
        "te|le esperamos|espero|apunto|anoto", "queda fijado|fijada|agendado|agendada|confirmado|confirmada|reservado",
        "hemos fijado|reservado|agendado", "confirmación de",
        "está|queda|quedó|ha sido|quedado ** confirmado|confirmada|programado|programada|agendado",
        "está|queda|quedó|ha sido|quedado ** agendada|reservado|reservada|fijado|fijada", "confirmamos",
        "le|te confirmo", "como acordamos|quedamos|hablamos|acordado", "según lo acordado", "acordamos",
        "hemos reservado|agendado|fijado|programado", "he reservado|agendado|bloqueado",
    ),
    Cue.EXPECTED: (
        "recordatorio", "recordamos", "recuerdo", "te|le|os esperamos",
    ),
    Cue.SET: (
        "su|tu entrevista|cita es|será|está", "nos vemos", "quedamos el|a|en", "tendrá lugar",
        "se realizará|celebrará|llevará", "será el|a", "está previsto|prevista|programada|programado", "llamaré",
        "llamará", "citamos", "cita", "conocerás|conocerá|conocerán", "te|le|os llamará|recibirá",
    ),
    Cue.SILENCE: (
        "salvo aviso|objeción", "si no hay", "de no recibir", "a no ser", "salvo que",
        "si no me|nos|recibo|dices|dice|tengo", "a menos que", "doy por",
    ),
    Cue.REPLY_ASKED: (
        "confirma|confirme|confirmas|confirmar", "por favor confirma|confirme|responde|indica|indícanos", "avísame",
        "avíseme", "dime si", "me dices|dice", "te|le viene|va|parece", "quedo a|pendiente", "espero tu|su", "rogamos",
        "le agradecería", "házmelo|hágame saber", "si te|le viene|va|parece",
    ),
    Cue.DECLINE: (
        "no me|nos viene|va|cuadra|encaja|funciona", "no va a poder|ser", "me viene|va mal|fatal", "me|nos ha surgido",
        "ha surgido", "no llego", "está|ha ocupado|ocupada|cogido|quedado", "muy pronto|tarde|temprano",
        "demasiado pronto|tarde|temprano", "un poco pronto|tarde|justo",
        "no puedo|podré|podría|podemos|puede|estoy|estaré", "no es|será posible", "imposible", "lamentablemente",
        "no disponible", "ya no", "ocupado|ocupada", "me es imposible", "desgraciadamente",
        "ya tengo un|una otro|compromiso|cita", "resulta imposible", "no podré", "no me|nos ** bien",
        "no confirmo|acepto|está|estará|queda|nos ** vemos|confirmado|confirmada|agendado",
        "no confirmo|acepto|asistiré|estaré",
    ),
    Cue.MOVE: (
        "cambiar la|el|de hora|cita", "aplazar", "posponer", "mover la|el|lo|nuestra", "moverlo|moverla", "retrasar",
        "adelantar", "reprogramar", "otra fecha|hora|día", "otro día|momento|horario|hueco", "cambiar", "mover",
        "otra fecha|hora", "pasar a|al|la|lo", "nueva fecha|hora",
        "aplazarla|aplazarlo|cambiarla|cambiarlo|adelantarla|adelantarlo|retrasarla|posponerla",
    ),
    Cue.INSTEAD: (
        "en lugar", "en vez", "mejor", "más tarde", "más temprano",
    ),
    Cue.MOVED: (
        "al final", "cambio de|en", "quería|quise decir", "error", "nuevo horario", "nueva hora|fecha",
        "pasarla|pasarlo|pasamos|se pasa|mueve", "cambiado|cambiada|movido|movida|aplazado|aplazada", "pequeño cambio",
        "cambio de planes|hora", "se ha|ha|hemos|he|sido|fue ** cambiado|movido|aplazado|reprogramado|retrasado",
        "se ha|ha|hemos|he|sido|fue ** pospuesto|trasladado|adelantado|reprogramada|aplazada",
        "nuevo|nueva horario|fecha|hora", "pasa a|al", "tenemos que ** cambiar|mover|aplazar",
    ),
    Cue.CANCEL: (
        "cancelar", "cancelado", "cancelada", "anular", "anulado", "anulada", "cancelamos", "suspendida", "suspendido",
        "cancelación", "no se celebrará", "no tendrá lugar", "queda anulada|anulado|cancelada|cancelado",
    ),
    Cue.IF: (
        "si necesitas|necesita|no|prefieres|tienes|tiene|hubiera|hay|surge|surgiera|por|quieres|desea|deseas",
        "en caso", "para cancelar|cambiar|reprogramar", "en el caso",
    ),
    Cue.MISSED: (
        "estuve|estaba esperando", "no me|nos llamaste|llamó|llamaron|llamasteis", "nadie se|me|nos|apareció|conectó",
        "se me pasó|olvidó", "perdí|perdimos la|nuestra", "no se presentó|conectó|presentaron", "nadie", "no apareció",
        "estuve esperando", "sigo esperando", "he estado esperando", "me olvidé", "se me pasó", "faltó",
        "no pudo conectarse",
    ),
    Cue.HELD: (
        "gracias por ** entrevista|charla|conversación|tiempo|venir",
        "gracias por ** reunión|visita|recibirme|atenderme|rato|llamada", "fue un placer|gusto",
        "ha sido un placer|gusto",
        "un placer|gusto ** conocerte|hablar|conocerle|conocerla|charlar|conocerlo|conoceros",
        "tras|después|desde nuestra|la|de nuestra", "nuestra|nuestro conversación|charla|entrevista|llamada|encuentro",
        "encantó", "encantado de haberte",
    ),
    Cue.WITHDRAW: (
        "retirar", "retiro", "retirarme", "he aceptado otra|una|otro", "aceptado otra|una|otro", "renuncio", "desistir",
        "no continuar", "no seguir",
    ),
    Cue.REJECT: (
        "no continuar|seguir|has|ha|avanzar", "otro candidato", "otra candidata|persona", "otros candidatos|perfiles",
        "lamentamos", "cubierta", "cubierto", "congelada", "congelado", "paralizado", "paralizada", "descartado",
        "descartada", "no seguiremos", "elegido|escogido a|otra", "otra persona", "seguir adelante con otro|otros|otra",
        "no seguir adelante",
    ),
    Cue.LATER: (
        "déjame|déjeme ver|mirar|comprobar|consultar", "lo miro", "te|le digo|confirmo ** mañana|luego|pronto",
        "tengo que|debo ver|consultar|mirar", "lo consulto",
    ),
    Cue.EITHER: (
        "ambas fechas|me|son|están", "ambos días|me|son", "las dos fechas|me|están", "los dos días|me", "cualquiera",
        "ambas", "ambos", "las dos", "los dos", "me da igual", "todas", "todos",
    ),
    Cue.NONE: (
        "ninguno", "ninguna", "ni uno",
    ),
    Cue.MEET: (
        "entrevista", "entrevistas", "entrevistarte", "reunión", "llamada", "videollamada", "charla", "charlar",
        "conversación", "conversar", "hablar", "cita", "teams", "zoom", "meet", "teléfono", "telefónica", "conocerte",
        "conocerle", "conocernos", "vernos", "quedar", "encuentro", "prueba", "minutos", "hora", "proceso",
        "presencial", "visita", "opciones", "fechas", "hueco", "huecos",
    ),
    Cue.SCREEN: (
        "primera llamada|toma|charla|entrevista|conversación", "toma de contacto", "telefónica", "selección",
        "reclutadora", "reclutador", "recursos humanos", "rrhh", "prueba online", "test online", "primer contacto",
        "llamada inicial",
    ),
    Cue.DEEP: (
        "técnica", "técnico", "presencial", "segunda entrevista|ronda", "final", "panel", "caso práctico", "oficinas",
        "tribunal",
    ),
    Cue.BOSS: (
        "director", "directora", "responsable", "jefe", "jefa", "fundador", "fundadora", "gerente", "socio", "socia",
        "cto", "ceo", "dueño", "dueña", "decano",
    ),
    Cue.RECRUITER: (
        "selección", "recursos humanos", "rrhh", "talento", "talent", "reclutadora", "reclutador",
        "gestión de personas", "people", "hr",
    ),
    Cue.HIRED: (
        "ofrecerte|ofrecerle el puesto", "el puesto es tuyo|suyo", "incorporarte|incorporarse", "oferta de empleo",
        "oferta de trabajo", "contrato", "carta oferta",
    ),
    Cue.OTHER: (
        "tren", "vuelo", "avión", "ave", "comida", "almuerzo", "cena", "descanso", "pausa", "visita a las", "hotel",
        "incorporación", "inicio", "empezar", "plazo", "fecha límite", "cierre", "vacaciones", "ausente", "fuera de",
        "cerrado", "cerrada", "cerramos", "horario", "festivo", "formación", "comité", "consejo", "jornada", "firma",
        "contrato", "reconocimiento médico", "recibida", "enviada", "semana santa", "referencias", "documentación",
        "otra reunión", "feria", "autobús", "autocar", "puertas abiertas", "consejo de facultad", "claustro",
        "reunión de crisis", "examen médico", "serán|será eliminados|borrados|eliminado", "coro", "barco", "ferry",
    ),
    Cue.PREP: (
        "preparar", "preparación", "repasar", "briefing", "comentar cómo fue",
    ),
    Cue.REST: (
        "la|el otra|otro", "la que queda", "el que queda",
    ),
    Cue.ADD: (
        "también", "además", "si no",
    ),
}  # fmt: skip
"""What each cue is in Spanish."""
