# El calendario: todo lo que vence.
calendar-name = { $organisation }: lo que vence en el SGIA
calendar-entry = { $what }: { $called }
calendar-who = Responsable: { $who }.
calendar-nobody = Sin responsable.
ui-screen-calendar = Calendario
ui-calendar-state = { $n ->
    [one] En los próximos doce meses hay un vencimiento;
   *[other] En los próximos doce meses hay { $n } vencimientos;
 } { $late ->
    [0] ninguno está ya vencido.
    [one] uno está ya vencido.
   *[other] { $late } están ya vencidos.
 }
ui-calendar-of = Lo que vence para
ui-calendar-everybody = Todos
ui-calendar-list = Lista
ui-calendar-month = Mes
ui-calendar-part-month = Calendario, mes
ui-calendar-save = Exportar el calendario
ui-calendar-none = En los próximos doce meses no vence nada. Los días salen de los registros: revisiones, acciones, evidencias, obligaciones, incidentes.
ui-calendar-late = { $n ->
    [one] Vencido: uno
   *[other] Vencidos: { $n }
 }
ui-calendar-day = Día
ui-calendar-what = Qué vence
ui-calendar-record = Registro
ui-calendar-who = Quién
ui-calendar-nobody = Nadie
ui-calendar-before = El mes anterior
ui-calendar-after = El mes siguiente
ui-calendar-month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[other] diciembre
 } de { $year }
ui-calendar-weekday = { $at ->
    [1] lun
    [2] mar
    [3] mié
    [4] jue
    [5] vie
    [6] sáb
   *[other] dom
 }
calendar-file = Calendario-del-SGIA
ui-calendar-count = { $n ->
    [0] Nada vence en este mes.
    [one] Una cosa vence en este mes.
   *[other] { $n } cosas vencen en este mes.
 }
ui-calendar-elsewhere = { $n ->
    [one] Una atrasada en otro mes
   *[other] { $n } atrasadas en otros meses
 }
ui-calendar-next = Lo siguiente es el { $day }: { $what }
ui-calendar-over = Del { $from } al { $to }: { $n ->
    [0] nada vencía
    [one] un vencimiento
   *[other] { $n } vencimientos
}
ui-calendar-alike = { $what }: { $n }
ui-calendar-this-month = Hoy
ui-calendar-week-of = Se abre en la semana de hoy, { $day }.
due-control = Implementar: { $what-es }
