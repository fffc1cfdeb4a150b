# Simulacros de restauración: qué resultó de probar la copia más reciente.

drill = Simulacro de restauración
    .a = un simulacro de restauración
    .many = Simulacros de restauración
    .empty = Aún no se ha probado ninguna restauración. Un simulacro abre aparte la copia más reciente, la comprueba y la compara con el archivo.

## Campos
drill-day = Fecha
drill-outcome = Resultado
drill-backupAt = Copia del
drill-entry = Última entrada de la copia
drill-since = Entradas desde entonces
    .help = Lo que habría que repetir si se perdiera el archivo: las entradas hechas después de la copia.
drill-records = Registros en la copia
drill-recordsNow = Registros en el archivo entonces
drill-sha256 = SHA-256 de la copia

## Resultados
drillOutcome = Resultado de un simulacro
    .whole = íntegra, puede restaurarse
    .missing = no había copia
    .changed = los bytes de la copia habían cambiado
    .unreadable = la copia no se abrió
    .unsound = la copia no superó la comprobación
    .foreign = la copia es de otro historial

## Una frase por simulacro
drill-told-whole = La copia del { $at } se abre y está íntegra: { $backup } registros hasta la entrada { $seq }. El archivo ha hecho { $since } entradas desde entonces y contiene { $file } registros.
drill-told-none = No hay ninguna copia de seguridad de este espacio de trabajo. Haga una ahora y guarde un duplicado en otro disco.
drill-told-changed = La copia del { $at } ya no es la que se guardó: sus bytes han cambiado o faltan. Haga una copia ahora, pruébela y mande revisar el disco.
drill-told-unreadable = La copia del { $at } no se abre. Haga una copia ahora y pruébela; las anteriores siguen en la lista.
drill-told-unsound = La copia del { $at } no supera la comprobación. Compruebe el propio archivo: si está íntegro, haga una copia ahora y pruébela; si no, restaure la copia íntegra más reciente.
drill-told-foreign = La copia del { $at } está íntegra, pero su última entrada { $seq } no figura en el historial de este archivo: uno de los dos ocupa el lugar de otro. Compare ambas cabeceras con un documento impreso antes de hacer otra copia.
drill-do = Probar la copia más reciente
drill-last = Último simulacro de restauración: { $on }, { $outcome }.
edit-drill-run = Probar la restauración de una copia
