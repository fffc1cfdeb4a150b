# La orden aims.
cli-usage = Uso: aims ORDEN [ARCHIVO] [opciones]
cli-about = El SGIA de una organización, en un solo archivo, desde la línea de órdenes.
cli-commands = Órdenes
cli-options = Opciones de todas las órdenes
cli-new = new ARCHIVO --name NOMBRE --country CC --zone ZONA: crear un espacio de trabajo
cli-sample = sample ARCHIVO: crear la empresa de ejemplo
cli-print = print ARCHIVO statement|management-review|committee|processes|founding-minutes|risk-criteria|treatment-plan|gap-report|text|master-list|evidence-index|control-sheet A.6.2.8|literacy-table|asked-list|module-slides MOD-001|incident-record INC-001|act-matrix|act-frameworks|technical-file SYS-001|user-information SYS-001|resource-sheet SYS-001|data-sheet SYS-001|oversight-sheet SYS-001|log-sheet SYS-001|supplier-split SYS-001|impact|impact-extract|impact-fria|register [-o SALIDA.pdf] [--version 1.0] [--review MR-2026-1] [--run GAP-01] [--text TXT-001 [--docx]] [--draft] | impact IA-001 [--sections 1,7,8] | register NOUN [--filter state=approved] [--search WORDS] [--sort -FIELD] [--retired]: escribir un documento como PDF
cli-view = view ARCHIVO NOMBRE [ARGUMENTOS]: responder a una pregunta en JSON; --list las describe todas
cli-apply = apply ARCHIVO CAMBIOS: aplicar un cambio por línea desde un archivo o - ; --rehearse no cambia nada; --schema los describe todos
cli-check = check ARCHIVO [--head NÚMERO[:RESUMEN]]: probar que registros e historial están íntegros
cli-backup = backup ARCHIVO [--to CARPETA]: hacer una copia de seguridad comprobada; --list muestra las que hay
cli-restore = restore ARCHIVO COPIA [--to CARPETA]: poner una copia en su lugar; antes se guarda el archivo como está
cli-drill = drill ARCHIVO [--to CARPETA]: probar aparte la copia más reciente, compararla con el archivo y guardar el resultado en el historial
cli-salvage = salvage DAÑADO NUEVO: escribir lo legible de un archivo dañado en uno nuevo y decir lo que falta
cli-history = history ARCHIVO [--record ID]: todos los cambios, del más nuevo al más antiguo
cli-catalogue = catalogue: controles, capítulos y requisitos de la norma
cli-classify = classify CASOS.json [--json]: clase, artículos y obligaciones según el Reglamento de IA de cada caso; no hace falta archivo de trabajo
cli-compare = compare ARCHIVO TEXTO [--from 1.0] [--to draft] | compare ARCHIVO TEXTO DEVUELTO.docx [--json]: qué cambia entre dos versiones de un texto, o en un texto para Word que ha vuelto; nada de ello entra en el texto
cli-compare-part = { $how }: { $heading }
cli-compare-line = {"  "}{ $sign } { $text }
cli-classify-line = { $id }: { $class }; { $duties ->
    [one] una obligación
   *[other] { $duties } obligaciones
}; { $articles }
cli-classify-open = { $id }: { $question } no tiene una respuesta válida
cli-import = import ARCHIVO REGISTRO HOJA [--dry-run] [--skip-bad]: tomar filas de un archivo CSV o XLSX; --dry-run no cambia nada; --skip-bad deja fuera las filas rechazadas
cli-export = export ARCHIVO REGISTRO|gap SALIDA.csv|SALIDA.xlsx [--lang es]: escribir un registro como hoja de cálculo
cli-wrong-register = «{ $value }» no es un registro que se pueda importar o exportar. { $known }.
cli-wrong-format = «{ $value }» no es ni .csv ni .xlsx. Dé al archivo una de estas terminaciones.
cli-row = Fila { $row }, { $field }: { $sentence }
cli-row-only = Fila { $row }: { $sentence }
cli-import-left = Columnas que no son ningún campo y se han dejado fuera: { $heads }
cli-import-would = Filas que se tomarían: { $rows }. Filas rechazadas: { $bad }. Campos que cambiarían: { $changed }. No se ha cambiado nada.
cli-import-refused = Filas rechazadas: { $bad }. No se ha cambiado nada; corríjalas o déjelas fuera con --skip-bad.
cli-imported = Filas tomadas: { $rows }. Registros añadidos: { $made }. Filas dejadas fuera: { $bad }.
cli-exported = Escrito { $file }. Filas: { $rows }.
cli-backed-up = Copia de seguridad en la entrada { $seq }:{ $hash }, { $at }, en { $file }
cli-restored = Se ha restaurado { $file }. Su historial lo dice en la última entrada.
cli-salvaged = Lo legible de { $from } se ha escrito en { $file }. { $from } queda como estaba.
cli-unprintable = Estos caracteres no están en ninguna fuente incluida y aparecen como recuadros: { $characters }
cli-printed-issued = Escrito { $file }, tal como se emitió.
cli-printed-draft = Escrito { $file }. No es un registro aprobado.
cli-option-json = --json: respuestas para máquinas
cli-option-lang = --lang en o es: idioma de las palabras
cli-option-author = --author NOMBRE: quién hace los cambios
cli-exit = Códigos de salida: 0 hecho, 1 rechazado o hallado incorrecto, 2 uso incorrecto.
cli-unknown-command = No existe la orden «{ $command }». Pruebe aims --help.
cli-missing = Falta { $what }. Pruebe aims { $command } --help.
cli-wrong-option = { $detail }. Pruebe aims --help.
cli-wrong-head = «{ $value }» no es una cabeza. Escriba NÚMERO:RESUMEN como figura al pie de un documento, con al menos 16 dígitos, o solo el número para preguntar si la entrada existe.
cli-wrong-lang = «{ $value }» no es un idioma. Use en o es.
cli-line-refused = La línea { $line } no se ha aplicado; las anteriores siguen en pie.
cli-line-malformed = La línea { $line } no es un cambio: { $detail }
cli-field = { $field }: { $sentence }
cli-made = Se ha creado { $file }.
cli-whole = Íntegro: { $entries ->
    [one] una entrada
   *[other] { $entries } entradas
}, registros e historial coinciden. Cabeza { $seq }:{ $hash }
cli-not-whole = No está íntegro:
cli-backup-line = { $at }  { $seq }:{ $hash }  { $sound ->
    [yes] íntegra
   *[other] NO SUPERA LA COMPROBACIÓN
 }  { $file }
cli-backup-unsound = El archivo no supera la comprobación. La copia se ha hecho de todos modos; «aims check» dice qué falla.
cli-no-backup = No se pudo hacer la copia de seguridad diaria. Los cambios se aplican de todos modos.
cli-restore-kept = El archivo como estaba antes se guarda en { $file }
cli-history-line = { $seq }  { $at }  { $author }  { $edit }
cli-redacted = (suprimido)
cli-no-panic = El programa ha encontrado un fallo propio. Nada de lo dado por hecho se ha perdido.
cli-no-home = No se conoce la carpeta de las copias de seguridad, porque HOME no está definido. Indique --to CARPETA.
cli-unanswered = Se hizo, pero la respuesta no pudo escribirse:
cli-no-word = Solo los textos del SGIA se guardan para Word. Quite --docx.
cli-evidence = evidence ARCHIVO RUTA… [--controls A.6.2.8,…] | evidence ARCHIVO --take EV-001 [-o SALIDA] | evidence ARCHIVO --show EV-001 [--page 2] [-o PÁGINA.png]: incorporar archivos como evidencias, escribir uno que se guarda o decir qué contiene
cli-evidence-out = Escrito { $file }.
cli-evidence-none = El espacio de trabajo no guarda ningún archivo de { $number }. Vea dónde está el original.
cli-evidence-kept = { $number }: { $file } ({ $media }) se guarda en el espacio de trabajo.
cli-evidence-named = { $number }: { $file } ({ $media }) queda identificado por su SHA-256 y sigue donde está.
cli-calendar = calendar FILE [-o SALIDA.ics] [--who NOMBRE] [--from DÍA] [--until DÍA] [--json]: lo que vence, como lista o como archivo de calendario
cli-calendar-line = { $day }  { $what }: { $called }. { $who }
cli-calendar-late = { $day } (fuera de plazo)  { $what }: { $called }. { $who }
cli-calendar-out = { $count ->
    [one] Se ha escrito { $file }. Vence un día.
   *[other] Se ha escrito { $file }. Días que vencen: { $count }.
 }
cli-request = request ARCHIVO [CARPETA] [--controls A.6.2.8,…] [--people NOMBRE,…] [--codes A.6.2.8-SYS-001,…] [--until DÍA] [--json]: qué registros se piden a quién; en CARPETA, una carpeta por persona con un correo por registro
cli-request-line = { $code }  { $title }, antes del { $due } ({ $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
})
cli-request-out = { $count ->
    [one] Un correo escrito
   *[other] { $count } correos escritos
} en { $folder }.
cli-returned = returned ARCHIVO CARPETA [--all]: a qué responde cada archivo de una carpeta, por el código con el que empieza su nombre o su carpeta; con --all se incorporan todos en un solo acto
cli-returned-same = { $file }: el mismo contenido ya está aquí ({ $same })
cli-returned-none = { $file }: sin código, no se incorpora
cli-returned-into = { $file }: { $code }, en el borrador { $into }
cli-returned-new = { $file }: { $code }, un borrador nuevo
cli-returned-beside = { $file }: { $code }, el formulario del registro de { $beside }
cli-returned-said = { $asks }: { $words }
cli-returned-unread = { $asks }: no se ha entendido: «{ $words }»
cli-returned-taken = { $count ->
    [one] Un archivo incorporado.
   *[other] { $count } archivos incorporados.
}
