# El análisis de brechas como hoja de cálculo, y los campos de sus respuestas.

gapAnswer = Respuesta del análisis de brechas
    .a = una respuesta del análisis de brechas
    .many = Respuestas del análisis de brechas
    .empty = Aquí aún no hay ningún elemento. Inicie una ronda; cada requisito, apartado y control por el que pregunta figura aquí para valorarlo.
gapSheet = Análisis de brechas
gapAnswer-run = Ronda
gapAnswer-item = Elemento
gapSheet-part = Parte
gapSheet-title = Obligación o título
gapAnswer-rating = Valoración
gapAnswer-maturity = Madurez
gapAnswer-finding = Hallazgo
gapAnswer-evidence = Evidencias vistas
gapAnswer-recommendation = Recomendación
gapAnswer-exclusionReason = Motivo de exclusión
gapAnswer-owner = Responsable
gapAnswer-effort = Esfuerzo
gapSheet-reuse = Reutilización de ISO/IEC 27001
gapSheet-actions = Acciones
gapAnswer-ratedBy = Valorado por
gapAnswer-ratedOn = Valorado el

gapRating = Valoración
    .conforms = conforme
    .partly = parcial
    .not = no conforme
    .na = no aplicable
    .open = sin valorar
gapEffort = Esfuerzo
    .small = pequeño
    .medium = medio
    .large = grande
gapReuse = Reutilización de ISO/IEC 27001
    .full = completa
    .partial = parcial
    .none = ninguna
