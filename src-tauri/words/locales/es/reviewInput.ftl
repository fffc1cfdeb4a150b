# Entradas de una revisión por la dirección (apartado 9.3.2).

reviewInput = Entrada
    .a = una entrada
    .many = Entradas
    .empty = Aquí aún no hay ninguna entrada. Las entradas que pide la norma llegan con la revisión, cada una por tratar.

## Campos
reviewInput-comment = Comentario
reviewInput-review = Revisión por la dirección
reviewInput-input = Entrada
reviewInput-conclusion = Conclusión
reviewInput-nothingToReport = Nada que comunicar
reviewInput-nothingReason = Motivo de que no haya nada que comunicar
reviewInput-minutes = Minutos previstos
reviewInput-prepared = Comentario al empezar la reunión
reviewInput-snapshot = Datos a la fecha de corte
