"""Spanish."""

from mailbridge.detect.phrases import listed, words
from mailbridge.proofreading.words.shape import Words

WORDS = Words(
    greetings=listed(
        """
        hola, buenos días, buenas tardes|noches, buenas, buen día, estimado, estimada, estimados, estimadas, querido,
        querida, apreciado, apreciada, saludos
        """
    ),
    unfinished_greetings=listed("estimado, estimada, querido, querida, apreciado, apreciada"),
    titles=words("sr sra srta señor señora señorita don doña d dña dr dra"),
    myself=words("me mi mí mis conmigo"),
    everybody=words(
        """
        todos todas equipo señores señoras selección seleccion rrhh recursos humanos responsable colegas a de a todo
        """
    ),
    short_notice=listed(
        "poca|corta|escasa|mínima antelación, última hora, tan tarde, urgen~, imprevist~, inesperad~, poco margen"
    ),
    frees=listed(
        """
        queda|quedan libre|libres, libera, liberan, pasar a otra|otras, no asistiré|acudiré|iré|podré, no podré,
        cancelar, cancelo, otra persona, otras personas, bastante antes
        """
    ),
    meetings=listed(
        "entrevista, entrevistas, conversación, conversaciones, reunión, reuniones, cita, charla, jornada presencial"
    ),
    proposes=listed(
        """
        puedo, podría, podríamos, podemos, puede, puedes, qué tal, le|te viene|va bien, llamar~, llamo, llamaré, hasta,
        disponible, localizable, de vuelta, estoy
        """
    ),
    to_fill=words(
        """
        nombre apellido apellidos empresa compañía puesto cargo fecha día dia hora motivo razón aquí aqui insertar
        completar rellenar su añadir título tema destinatario
        """
    ),
    dangling=words(
        """
        y e o u ni pero porque aunque mientras si que cuyo el la los las un una unos unas de del al a para por con sin
        sobre en mi mis su sus nuestro nuestra muy tan
        """
    ),
    reasons={
        "growth": listed(
            "crecer, crecimiento, dirección nueva, nueva|otra dirección, desarrollo profesional, aprender"
        ),
        "pay": listed("salario, salarial~, sueldo, retribución, remuneración, regatear"),
        "role": listed(
            "puesto mismo, puesto en sí, día a día, trabajo principal, funciones, tareas, contenido del puesto"
        ),
        "location": listed("razón|motivo es el lugar, ubicación, mudar~, traslado, trasladar~, desplazamiento~"),
        "remote": listed("a distancia, teletrabajo, remoto, remota, presencialidad, desde casa"),
        "schedule": listed("horario, horarios, jornada laboral, media jornada, turnos, fines de semana"),
        "culture": listed(
            "forma de trabajar, organiza de otra manera, cultura, manera de trabajar, ambiente de trabajo"
        ),
        "offer": listed(
            """
            aceptado una|un|otra|la ** oferta|puesto|propuesta|contrato, oferta en otro, otra oferta, firmado con otra
            """
        ),
        "timing": listed("razón|motivo es el momento, buen momento, mal momento, cambiar de trabajo"),
        "personal": listed(
            "razones son personales, razones|motivos personales, motivos son personales, motivos familiares, de salud"
        ),
    },
)
