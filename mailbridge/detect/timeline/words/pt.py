"""Portuguese."""

from mailbridge.detect.timeline.cue import Cue

TABLE = {
    Cue.ASK: (
        "poderia|poderias|poderíamos|pode|podes|podemos|podia",
        "teria|terias|tem|tens ** disponibilidade|disponível|tempo", "estaria|estarias|está|estás ** disponível|livre",
        "seria|serviria|convém|conviria", "propomos", "proponho", "propor", "proposta", "propostas", "qual",
        "que tal|dia|hora|horário", "gostaríamos", "gostaria", "queremos", "queria", "convidamos", "convidá-la",
        "convidá-lo", "convidar", "oferecemos", "opções", "escolha", "escolhe", "escolher", "conhecê-la", "conhecê-lo",
        "conhecer-te", "dá-lhe|te jeito", "dá jeito", "funciona", "diga-me", "diz-me", "podemos", "vamos", "topa|topas",
        "teria|terias um|uma tempinho|tempo|horário", "bora",
    ),
    Cue.FREE: (
        "posso", "podemos", "estou|estaria ** disponível|livre", "disponível", "livre", "a partir", "tenho",
    ),
    Cue.AGREE: (
        "combinado", "está|fica ótimo|perfeito|bem|bom|combinado|confirmado", "para mim está|serve|funciona",
        "sem problema", "lá estarei", "estarei lá", "fechado", "prefiro", "fico com",
        "até quinta|segunda|terça|quarta|sexta|amanhã|lá", "pode ser", "serve", "perfeito", "perfeita", "confirmo",
        "confirmado", "confirmada", "confirmamos", "está bem|ótimo|perfeito|confirmado|óptimo", "funciona",
        "dá-me jeito", "por mim", "sim", "claro", "ótimo", "óptimo",
        "até segunda|terça|quarta|quinta|sexta|lá|amanhã|então|dia|breve",
        "fica|ficamos|fico ** marcado|combinado|agendado|com|confirmado", "escolho", "nenhum problema",
        "com certeza|prazer|gosto", "estarei lá|presente|disponível", "excelente", "marcado", "anotado", "reservado",
        "aceito", "ok", "convém-me", "muito bem", "tudo bem|certo", "estarei", "topo", "beleza", "sem problemas",
        "conta|conte|contar comigo", "combinadíssimo", "dá-me ** jeito",
    ),
    Cue.CONFIRMED: (
        "fica|está|ficou marcado|marcada|agendado|agendada|confirmado|confirmada|combinado",
        "esperamos|espero por|você|si", "aguardamos|contamos com|consigo", "confirmação de|da",
        "está|fica|ficou|foi ** confirmado|confirmada|marcado|marcada|agendado|agendada|reservado", "confirmamos",
        "como combinado|combinámos|combinamos|falado", "conforme combinado|acordado", "combinámos", "agendámos",
        "marcámos", "agendamos|marcamos a|o",
    ),
    Cue.EXPECTED: (
        "lembrete", "relembramos", "lembramos", "aguardamos", "esperamos por",
    ),
    Cue.SET: (
        "a sua|tua entrevista é|será|está", "realiza-se", "realizar-se-á", "terá lugar",
        "será realizada|realizado|no|na|às|em", "está prevista|previsto|agendada|agendado|marcada|marcado",
        "ligarei|ligo|liga", "agendada|agendado para", "vai|vais conhecer|falar|encontrar", "conhecerá|conhecerás",
    ),
    Cue.SILENCE: (
        "salvo", "a menos que", "se não receber|disser|tiver|ouvir", "caso não", "assumo", "parto do",
    ),
    Cue.REPLY_ASKED: (
        "confirme", "confirma", "confirmar", "por favor confirme|confirma|responda|indique",
        "diga-me|diga-nos|diz-me se", "agradeço", "agradecemos", "aguardo|aguardamos", "avise-me", "fico a",
        "ficamos a", "serve-lhe", "pode ser", "se lhe|te convém|convier|der",
    ),
    Cue.DECLINE: (
        "não dá|vai|serve|funciona|me", "não vai dar", "surgiu", "já está|estou ocupado|ocupada|preenchido",
        "estou fora", "não vou conseguir|poder", "não posso|poderei|consigo|estou|estarei|podemos|pode", "infelizmente",
        "impossível", "indisponível", "ocupado", "ocupada", "não disponível", "já não", "imprevisto",
        "já tenho um|uma outro|compromisso|coisa", "não consigo", "não dá", "não fica bem|bom",
        "não confirmo|aceito|escolho", "não está ainda? confirmado|confirmada|marcado|marcada", "não estarei",
    ),
    Cue.MOVE: (
        "remarcar", "adiar", "reagendar", "antecipar", "alterar a|o", "mudar a|o|para", "outro dia|horário",
        "outra data|hora", "mudar", "alterar", "outro dia|horário|momento", "outra data|hora|altura", "passar para",
        "nova data|hora", "novo horário",
    ),
    Cue.INSTEAD: (
        "em vez", "em lugar", "antes", "mais tarde", "mais cedo", "mesma hora", "mesmo horário",
    ),
    Cue.MOVED: (
        "quis dizer", "erro", "mudança de", "novo horário", "nova data|hora",
        "alterado|alterada|remarcado|remarcada|adiado|adiada|passou para", "pequena alteração",
        "foi|fica|ficou|é|está|passa|passou ** remarcado|remarcada|adiado|adiada|alterado",
        "foi|fica|ficou|é|está|passa|passou ** alterada|reagendado|reagendada|mudado|para",
        "nova|novo data|hora|horário", "tivemos|temos de|que ** adiar|remarcar|alterar",
    ),
    Cue.CANCEL: (
        "cancelar", "cancelado", "cancelada", "desmarcar", "desmarcado", "desmarcada", "anulado", "anulada",
        "cancelámos", "cancelamos", "cancelamento", "não se vai realizar", "não se|vai realiza|realizar",
    ),
    Cue.IF: (
        "se precisar|precisares|não|necessitar|preferir|quiser|houver|por|surgir", "caso", "em caso",
        "para cancelar|remarcar|alterar",
    ),
    Cue.MISSED: (
        "fiquei|estive à espera|esperando", "ninguém apareceu|ligou|atendeu|entrou", "esqueci-me", "faltou",
        "não apareceu|ligou|compareceu", "não apareceu|compareceu|entrou", "ninguém", "estive à espera",
        "estou à espera", "esperei", "esqueci", "esqueceu",
    ),
    Cue.HELD: (
        "obrigado|obrigada|agradeço|agradecemos ** conversa|entrevista|tempo",
        "obrigado|obrigada|agradeço|agradecemos ** reunião|visita|disponibilidade|chamada",
        "foi um|uma prazer|gosto|boa|ótima|excelente", "gostei|gostámos|gostamos de|da|muito",
        "prazer|gosto ** conhecê-la|conhecê-lo|falar|conhecer-te|conversar", "depois|após|desde a|da|nossa",
        "nossa|nosso conversa|entrevista|reunião|encontro", "na sequência",
    ),
    Cue.WITHDRAW: (
        "retirar", "retiro", "desistir", "desisto", "aceitei outra|uma|outro|um", "aceite outra|uma",
        "não prosseguir|continuar",
    ),
    Cue.REJECT: (
        "não prosseguir|avançar|continuar|foi|avançaremos", "outro candidato", "outra candidata|pessoa",
        "outros candidatos|perfis", "lamentamos", "preenchida", "preenchido", "congelada", "congelado", "suspenso",
        "suspensa", "não foi selecionada|selecionado", "escolhemos outra|outro", "optámos|optamos por", "outra pessoa",
    ),
    Cue.LATER: (
        "deixe-me|deixa-me ver|verificar|confirmar", "vou verificar|ver|confirmar", "confirmo depois|amanhã|mais",
        "tenho de|que verificar|ver|confirmar", "dou-lhe|te",
    ),
    Cue.EITHER: (
        "ambas as|me|são", "ambos os|me|são", "as duas datas|servem|estão", "qualquer", "ambas", "ambos", "as duas",
        "os dois", "tanto faz", "todas", "todos",
    ),
    Cue.NONE: (
        "nenhum", "nenhuma",
    ),
    Cue.MEET: (
        "entrevista", "entrevistas", "reunião", "chamada", "videochamada", "conversa", "conversar", "falar", "conhecer",
        "conhecê-la", "conhecê-lo", "teams", "zoom", "meet", "telefone", "telefónica", "telefonema", "encontro",
        "bate-papo", "prova", "teste", "minutos", "hora", "presencial", "visita", "vaga", "opções", "processo",
    ),
    Cue.SCREEN: (
        "primeira conversa|entrevista|chamada", "primeiro contacto|contato", "recrutadora", "recrutador",
        "recursos humanos", "rh", "telefónica", "teste online", "triagem", "conversa inicial", "telefone",
    ),
    Cue.DEEP: (
        "técnica", "técnico", "segunda entrevista|fase", "presencial", "sócia", "final", "painel", "júri", "escritório",
    ),
    Cue.BOSS: (
        "diretor", "diretora", "director", "directora", "gestor", "gestora", "chefe", "fundador", "fundadora", "sócio",
        "responsável", "cto", "ceo", "gerente", "dono", "dona",
    ),
    Cue.RECRUITER: (
        "recrutamento", "recursos humanos", "rh", "recrutadora", "recrutador", "talento", "talent", "people", "seleção",
    ),
    Cue.HIRED: (
        "proposta de emprego|trabalho|contratação", "contrato", "carta proposta",
    ),
    Cue.OTHER: (
        "comboio", "trem", "voo", "avião", "almoço", "jantar", "pausa", "intervalo", "hotel", "início", "começar",
        "entrada em", "admissão", "prazo", "data limite", "férias", "ausente", "fechado", "fechada", "encerrado",
        "encerrados", "horário de", "expediente", "feriado", "formação", "contrato", "assinatura", "exame médico",
        "recebida", "enviada", "referências", "documentos", "outra reunião", "comité", "conselho", "autocarro",
        "ônibus", "dia aberto", "portas abertas", "conselho da faculdade", "reunião de crise",
        "serão|será eliminados|apagados", "barco", "ferry", "coro",
    ),
    Cue.PREP: (
        "preparar", "preparação", "briefing", "alinhar antes",
    ),
    Cue.REST: (
        "o|a outro|outra", "a que sobra|resta", "o que sobra|resta",
    ),
    Cue.ADD: (
        "também", "além", "ainda",
    ),
}  # fmt: skip
"""What each cue is in Portuguese."""
