# Preparar y celebrar una revisión por la dirección: la sala, las diapositivas en la pantalla compartida, la línea que recoge.

review-state-in-meeting = En reunión
home-review-meeting = { $number } está en reunión.
review-picture-actions = Acciones, según su estado
review-picture-controls = Controles, según su avance
cell-part-done = hecho
cell-part-progress = abierto, en plazo
cell-part-overdue = vencido
cell-part-out = abandonado
cell-part-planned = previsto
cell-part-waiting = sin empezar

## Qué registro llenaría una entrada
input-source = { $input ->
    [MR-I4] Ninguna prueba de un control, ninguna evidencia caducada y ningún incidente dio lugar a una acción. Diga qué más hay.
    [MR-I6] Ningún registro alimenta todavía esta entrada. Escriba qué resultó de las auditorías.
    [MR-I10] Ningún sistema de IA estaba dentro del alcance. Diga qué hay.
    [MR-I14] Ningún registro alimenta todavía esta entrada. Escriba qué resultó de la revisión de la política de IA.
   *[other] Ningún registro alimenta todavía esta entrada. Escriba qué hay.
}

## Qué se opone a un paso, una línea por clase
against-in-preparation = Antes de que pueda empezar la reunión
against-planned = Antes de que puedan reunirse las entradas
against-in-meeting = Pendiente; conviene decirlo antes de terminar la reunión
against-held = Antes de que pueda aprobarse el acta
against-minutes-approved = Antes de que pueda cerrarse la revisión
against-input-bare = { $count ->
    [one] Una entrada exigida aún no tiene nada que mostrar; diga qué hay, o que no hay nada y por qué:
   *[other] { $count } entradas exigidas aún no tienen nada que mostrar; diga qué hay, o que no hay nada y por qué:
 }
against-input-unsaid = Nada que comunicar, sin motivo:
against-input-left = Sin tratar, aunque no se exige:
against-input-silent = { $count ->
    [one] Una entrada exigida tiene cifras, pero falta el comentario; puede concluirse en la reunión:
   *[other] { $count } entradas exigidas tienen cifras, pero falta el comentario; pueden concluirse en la reunión:
 }
review-nothing-why = Diga por qué: sin motivo, la entrada cuenta como no tratada.
against-review-input-open = { $count ->
    [one] Una entrada exigida no se ha tratado:
   *[other] { $count } entradas exigidas no se han tratado:
 }
against-review-attendance-open = { $count ->
    [one] De una persona no consta si asistió:
   *[other] De { $count } personas no consta si asistieron:
 }
against-review-verdict-open = Sin concluir:
against-review-verdict-why = Concluido sin motivo:
against-review-action-owner = Sin responsable:
against-review-action-due = Sin plazo:
against-review-action-still-open = { $count ->
    [one] Una acción trasladada a esta revisión está abierta:
   *[other] { $count } acciones trasladadas a esta revisión están abiertas:
 }

## Preparar
meeting-prepare = Preparar la revisión
meeting-prepare-after = Propuesto a partir de { $review }: el día fijado allí, el periodo desde entonces, las personas invitadas. Cambie lo que no sea así.
meeting-prepare-first = Es la primera revisión. Diga cuándo se celebra y quién participa.
meeting-prepare-open = { $number } ya está abierta y aún no tiene acta aprobada.
meeting-open-it = Abrir { $number }
meeting-part-when = Cuándo y dónde
meeting-part-people = Participantes
meeting-part-conclusion = Conclusión
meeting-part-minutes = Cierre y acta
meeting-people-count = { $present } de { $of } presentes
meeting-people-invited = { $of } invitados
meeting-minutes = Minutos previstos
meeting-minutes-short = { $minutes } min
meeting-all-present = Todos presentes
meeting-invite-all = { $count ->
    [one] Invitar a una persona más, que también estuvo la última vez
   *[other] Invitar a { $count } personas más, que también estuvieron la última vez
 }
meeting-parts = Partes de la revisión
meeting-legend-done = no falta nada
meeting-legend-open = falta algo
meeting-legend-none = recomendado, aún sin tratar
meeting-live = Estas cifras se actualizan; se copian a la fecha de corte cuando empieza la reunión.
meeting-copied = Copiado al empezar la reunión.
meeting-on-screen = En pantalla
meeting-return = Volver a la reunión
meeting-running = La reunión está en curso. Las decisiones, acciones y notas se recogen en la pantalla o aquí.
meeting-end = Terminar la reunión
meeting-end-hint = El acta queda abierta: los textos pueden corregirse hasta que la apruebe quien preside. La reunión no puede empezar de nuevo.
meeting-approved-by = Aprueba: { $name }.
review-corrected = Corregido desde la reunión
review-corrected-place = Lugar
review-corrected-from = Al terminar la reunión
review-corrected-to = Ahora
review-corrected-new = añadido después
review-added-after = escrito tras la reunión
review-corrected-gone = retirado
review-corrected-input = Entrada { $number }
review-corrected-mark = corregido
meeting-step-draft = 1. El borrador
meeting-step-draft-hint = Puede circular tal cual; indica que nadie lo ha aprobado.
meeting-step-corrections = 2. Correcciones
meeting-step-approval = 3. Aprobación por quien preside
meeting-next-on = La próxima revisión se fijó para el { $day }; al prepararla se toman de aquí el día, quién preside y los participantes.
meeting-corrected = { $count ->
    [0] Nada se ha corregido desde la reunión.
    [one] Se ha corregido un lugar desde la reunión; el borrador lo marca.
   *[other] Se han corregido { $count } lugares desde la reunión; el borrador los marca.
 }
meeting-next-plan = Preparar la próxima revisión
meeting-of-input = De la entrada { $at }

## Diapositivas
slide-agenda = Orden del día, { $minutes } min
slide-changed = cambió
slide-bare = Sin cifras ni palabras
slide-bare-said = { $title }: { $words }
slide-decisions = Decisiones hasta ahora
slide-decide = Por decidir: { $what }
slide-ask-MR-I2 = ¿Otro alcance, política, criterios o recursos?
slide-ask-MR-I5 = ¿Qué acción correctiva, u otra meta?
slide-ask-MR-I6 = ¿Otro programa de auditoría? ¿Listos para certificarnos?
slide-ask-MR-I8 = ¿Qué se responde y quién?
slide-ask-MR-I9 = ¿Aceptar o tratar cada riesgo? ¿Otro apetito?
slide-decide-MR-R1 = Falta decidir: oportunidades de mejora
slide-decide-MR-R2 = Falta decidir: cambios del SGIA, o que no los hay
slide-actions = Acciones hasta ahora
slide-since = Desde { $review }:
slide-as-of = datos a { $day }
slide-after = después del { $day }
slide-required = obligatoria
slide-nothing = nada que comunicar
slide-next-none = Aún sin fecha. Se propone:
slide-next-months = { $count ->
    [one] En un mes
   *[other] En { $count } meses
}
slide-late-controls = Pasada su fecha objetivo
slide-no-day = sin fecha
slide-thanks = Gracias
slide-open = Pendiente antes de terminar:
slide-more = { $count ->
    [one] y una más · pulse M
   *[other] y { $count } más · pulse M
 }
slide-led = Esc lleva de vuelta a donde estaba
slide-led-on = M: seguir leyendo
slide-cut = M: seguir leyendo
slide-agreed = Acción { $number }: { $words } · { $who }
slide-agenda-last = al final
slide-help-answer = sí, en parte, no; una fecha propuesta; lo pendiente
line-dissent-from = En contra de { $number }
slide-agreed-number = Acción: { $number }
slide-spent = { $spent } de { $planned } min
slide-spent-whole = toda la reunión: { $spent } de { $planned } min
slide-actions-bare = { $count ->
    [one] una sin responsable o sin fecha
   *[other] { $count } sin responsable o sin fecha
 }
slide-open-none = Nada queda abierto para el acta.
slide-open-short = Pendiente
slide-secretary = Para quien redacta
slide-next-up = Diapositiva siguiente
slide-kept-none = Aún no se ha anotado nada.
slide-place = { $at } de { $of }
slide-black = En negro. B o una flecha vuelve a mostrar la diapositiva.
ui-meeting-go = Iniciar la reunión o volver a ella
ui-command-minutes = Acta de la última revisión: leerla, corregirla, aprobarla
    .also = acta; actas; aprobar la revisión; cerrar la revisión; acta de la revisión por la dirección
slide-keys = D decisión · A acción · N nota · X voto en contra · C corrige
slide-keys-input = D decisión · A acción · N nota · X voto en contra · W conclusión · 0 nada que comunicar · C corrige
slide-keys-bare = N o 0 y el número de una entrada, luego las palabras
slide-keys-answer = Teclas 1, 2, 3: sí, en parte, no; después escriba el porqué · W lo cambia
slide-keys-next = W otro día, en palabras · Teclas 1, 2, 3: un día propuesto
slide-keys-next-change = W cambia el día
slide-keys-title = M convocados · P todos presentes · V por vídeo o excusados · ? todas las teclas
slide-keys-open = Un número lleva a donde se resuelve · D, A, N anotan aquí
slide-keys-thanks = E termina la reunión
slide-information = Para información.
slide-nothing-because = Nada que comunicar: { $words }
slide-actions-none = Aún ninguna.
slide-part = { $title } ({ $at } de { $of })
slide-leave = Esc otra vez sale de la pantalla. La reunión continúa.
slide-keys-kept = C lo corrige · Ctrl+Z lo deshace · ? todas las teclas
slide-keys-before = Aún sin empezar: no se puede anotar nada. Esc vuelve a la preparación.
slide-keys-over = El acta está aprobada: ya no se anota nada. Esc vuelve a la página.
slide-noted = Anotado: { $words }
slide-concluded = Conclusión: { $words }
slide-decided = Decidido, { $number }: { $words }
slide-undone = Deshecho: { $what }
line-no-reason = sin motivo: añada «porque …»
slide-decided-number = Decidido: { $number }
slide-help = Teclas de la pantalla
slide-help-turn = pasar la diapositiva
slide-help-back = y volver
slide-help-against = quién discrepa de una decisión
slide-help-words = conclusión en palabras
slide-help-nothing = nada que comunicar
slide-help-correct = corregir lo anotado
slide-help-more = las filas restantes
slide-help-present = están todos (primera diapositiva)
slide-help-video = quién participa por vídeo (primera diapositiva)
slide-help-undo = deshacer lo último anotado
slide-help-end = terminar la reunión (última diapositiva)
slide-help-black = pantalla en negro
slide-help-full = pantalla completa
slide-help-leave = volver a la página
slide-screen = Revisión por la dirección en pantalla

## La línea que recoge
line-decision = Decisión
line-action = Acción
line-note = Nota
line-dissent = Voto en contra
line-words = Conclusión
line-nothing = Nada que comunicar, porque
line-why = Por qué
line-next = Próxima revisión
line-correct = Corrección de { $number }
line-correct-last = Corrección
line-hint-decision = Qué se decide, porque …   (sin cambios: porque …)
line-hint-action = Qué hay que hacer, quién, para cuándo
line-hint-note = Lo que se dijo
line-hint-dissent = Quién no está de acuerdo y por qué (su número delante: otra decisión)
line-against = en contra de { $number }
line-no-decision = Aún no hay ninguna decisión de la que disentir.
slide-uncovered = Otras entradas sin tratar
line-hint-words = Qué concluye la reunión de esta entrada
line-hint-nothing = Por qué no hay nada que comunicar
line-hint-why = En una frase
line-hint-next = En seis meses, 3 de junio, fin de mes …
line-hint-correct = no, Tomás, el 15
line-about = { $result ->
    [MR-R1] mejora
    [MR-R2] cambio del SGIA
    [MR-R4] recursos
    [MR-R5] riesgos
   *[other] otro
  }
line-concerns = asunto: { $what } ↑↓
line-concerns-alt = asunto: { $what } Alt+↑↓
line-owner = quién: { $name }
line-due = para: { $day }
line-text = «{ $words }»
line-nobody = aquí nadie se llama { $name }
line-nobody-near = aquí nadie se llama { $name }: ¿{ $near }?
line-no-line = { $name } no es ninguna línea de esta reunión: elija una de las de arriba.
line-no-owner = nadie aún
line-no-due = aún sin fecha
line-reason = porque: { $words }
line-said-no-change = sin cambios
line-on-input = entrada { $number }
line-kept-words = Anotado: { $words }
line-taken-back = Deshecho: { $words }.
line-lines = Anotado en esta reunión
line-choose = ↑↓, o un número e Intro: otra línea
line-removes = Intro retira esta línea.
line-words-because = { $words }, porque { $reason }
line-none-because = sin cambios porque { $reason }
line-none-of-because = sin cambios { $words }, porque { $reason }
slide-against = Voto en contra: { $words }
line-video = Por vídeo
line-hint-video = Quién participa por vídeo, en una línea; «excusados: …» quién no está
line-weekend = (fin de semana)
meeting-day-moves = El día de la reunión pasa a ser hoy, { $today }; estaba prevista para el { $planned }.
line-empty = Intro guarda, Esc sale.
line-no-change = «Sin cambios» necesita sus palabras: diga por qué.
line-unknown = { $name }: nadie, o más de una persona, se llama así.
line-unseated = { $name }: nadie entre los convocados, o más de una persona, se llama así. Por ejemplo: Ada por vídeo, Ben excusado
line-correction = C corrige la última acción; esta sería una nueva llamada «no»
line-action-stays = una acción no se borra: Ctrl+Z la deshace, o se abandona en su página
line-no-action = solo una acción tiene responsable y plazo: pulse C y elíjala por su número
line-several = { $name }: una acción tiene un solo responsable. Nombre a uno; el otro puede figurar en el texto.
line-unread = { $name }: no es ni un día ni un nombre que se conozca aquí.
line-no-day = Eso aún no es un día.
line-which = Empiece por el número de la entrada.
line-nothing-kept = Aquí no hay nada que corregir.

## Teclas
meeting-keys-part = la parte siguiente de la sala, o la diapositiva siguiente
meeting-keys-line = en pantalla: una decisión, una acción, una nota
meeting-keys-correct = corregir lo anotado, la última línea u otra
meeting-keys-words = la conclusión de una entrada; nada que comunicar
meeting-keys-more = las filas que no cupieron
meeting-keys-black = en negro, y de vuelta
meeting-keys-room = dejar la línea, luego la pantalla

## La reunión trimestral del comité
review-kind-committee = Reunión del comité
committeeMeeting =
    .many = Reuniones del comité
committee-prepare = Preparar reunión del comité
committee-title = Reunión del comité { $number }
committee-hint = Media hora cada trimestre: acciones, incidentes e inquietudes, solicitudes, objetivos, cambios. No es una revisión por la dirección ni cuenta como tal.
committee-item = Punto del orden del día del comité ({ $clause })
committee-shared = El SGSI comparte este comité: sus puntos van a la misma mesa.
review-shared = El SGSI comparte esta revisión: sus entradas van a la misma mesa, y la conclusión sobre el SGIA queda aparte.
home-committee-due = La media hora del comité de este trimestre vence el { $on } y no hay ninguna planificada.
home-tool-look = La búsqueda de herramientas de IA no declaradas vencía el { $on }.
home-bridge-dropped = { $count ->
    [one] Un documento del SGSI ya no rige: ha caído la marca de un apartado.
   *[other] Hay documentos del SGSI que ya no rigen: han caído las marcas de { $count } apartados.
 }
ui-next-committee-due = Planificarla
ui-next-tool-look = Buscar
ui-next-bridge-dropped = Abrir el puente
against-input-counted = { $count ->
    [one] Una entrada dice que no hay nada que comunicar, pero un registro cuenta algo; diga qué hay:
   *[other] { $count } entradas dicen que no hay nada que comunicar, pero un registro cuenta algo; diga qué hay:
}
line-dissent-kept = en contra de { $number }
slide-last-time = { $review } concluyó: { $words }
slide-last-nothing = { $review } no tenía nada que comunicar: { $words }
against-action-late = { $count ->
    [one] Una acción vencida sigue sin nueva fecha:
   *[other] { $count } acciones vencidas siguen sin nueva fecha:
}
against-decision-why = { $count ->
    [one] Una decisión no tiene motivo:
   *[other] { $count } decisiones no tienen motivo:
}
against-decision-denied = { $count ->
    [one] Una decisión dice que nada cambia, junto a otra que cambia el SGIA:
   *[other] { $count } decisiones dicen que nada cambia, junto a otra que cambia el SGIA:
}
brief-decision-why = Decidido sin motivo:
brief-decision-denied = «Sin cambios», junto a un cambio del SGIA:
against-statement-late = Declaración de aplicabilidad, aún provisional; debía confirmarse antes del { $by }:
against-rest-late = { $count ->
    [one] Vencido a la fecha de corte y sin nueva fecha ni acción:
   *[other] { $count } vencidos a la fecha de corte y sin nueva fecha ni acción:
}
meeting-end-required = Obligatorias sin tratar:
meeting-end-left = Entradas sin tratar, no obligatorias:
meeting-end-open = Sin decidir o concluir:
brief-input-bare = Nada que mostrar aún:
brief-input-counted = «Nada que comunicar», aunque un registro cuenta algo:
brief-input-unsaid = «Nada que comunicar», sin motivo:
brief-input-silent = Cifras, y aún sin palabras:
brief-input-left = Sin tratar:
brief-statement-late = Declaración de aplicabilidad, sin confirmar en su fecha:
brief-rest-late = Vencidos, nada decidido ni acordado:
brief-action-late = Vencidas, sin nueva fecha:
slide-means-suitable = ¿Encaja con nuestros sistemas y contexto?
slide-means-adequate = ¿Es suficiente?
slide-means-effective = ¿Logra lo que debe?
slide-answered-before = { $review } respondió { $answer }: { $why }
brief-despite = Se opone a la emisión: { $count ->
    [0] { "" }
    [one] una contradicción
   *[other] { $count } contradicciones
 }{ $late ->
    [0] { "" }
    [one] { $count ->
        [0] una fecha objetivo vencida
       *[other] { "," } una fecha objetivo vencida
     }
   *[other] { $count ->
        [0] { $late } fechas objetivo vencidas
       *[other] { "," } { $late } fechas objetivo vencidas
     }
 }
meeting-end-late = Vencidas, sin nueva fecha:
line-next-kept = Anotado: la próxima revisión, { $day }. W la cambia.
line-earlier = «{ $name }» no es ni una persona ni una fecha: aquí una acción de una revisión anterior conserva su texto.
against-clear-planned = Pueden reunirse las entradas.
against-clear-in-preparation = Puede empezar la reunión.
against-clear-in-meeting = Nada queda pendiente para el acta.
against-clear-held = Puede aprobarse el acta.
against-clear-minutes-approved = Puede cerrarse la revisión.
line-left = No se escribió nada; la línea está cerrada.
meeting-end-contradicted = { $count ->
    [one] Una contradicción se opone a la emisión del acta:
   *[other] { $count } contradicciones se oponen a la emisión del acta:
 }
slide-actions-moved = { $count ->
    [one] una anterior con nueva fecha
   *[other] { $count } anteriores con nueva fecha
 }
slide-targets-moved = { $count ->
    [one] un control con nueva fecha objetivo
   *[other] { $count } controles con nueva fecha objetivo
 }
slide-done = hecha: { $outcome }
slide-nobody-yet = nadie todavía
slide-was-due = venció el { $day }
slide-statement = Declaración de aplicabilidad, aún provisional
slide-actions-done = { $count ->
    [one] una anterior, hecha
   *[other] { $count } anteriores, hechas
 }
slide-no-reason = sin motivo
slide-elsewhere = Se resuelve en su propio registro.
line-named-done = { $number } la resuelve: Intro la da por hecha, Esc la deja abierta
line-offered-done = ¿Queda hecha { $number }?
line-nobody-again = { $nobody }: otra vez Intro la deja sin responsable
line-named-day = { $number } le pone fecha: Intro la asigna, Esc la deja
line-who-when = escriba una persona o una fecha nueva
line-statement-stays = la Declaración de aplicabilidad conserva su fecha hasta que se cambie allí
line-on = el { $day }
line-because = porque
line-reason-of = Motivo de { $number }
line-say-why = Diga por qué, detrás de la decisión tal como está
line-offered = ¿Nueva fecha de { $number }?
line-done = hecha
line-target = Fecha objetivo
line-say-outcome = Diga qué resultó, detrás de «hecha»
line-say-what = Diga qué se decide: una fecha nueva u otra cosa, porque …
