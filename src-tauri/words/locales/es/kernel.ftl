# Lo que dice cualquier registro: el encabezado de su número, nombres de ediciones, rechazos, y sí y no.

register-number = Número
    .also = N.º; Núm; Referencia; Número de sistema; Id de sistema
yesNo = Sí o no
    .yes = Sí
    .no = No
yesNo-also =
    .yes = S; Verdadero
    .no = N; Falso; ninguno; ninguna; nada

## Nombres de las ediciones; `edit-NOMBRE-VERBO` gana donde existe
edit-add = Añadir { $a }
edit-amend = Cambiar { $a }
edit-duplicate = Duplicar { $a }
edit-retire = Dar de baja { $a }
edit-reinstate = Recuperar { $a }
edit-remove = Quitar { $a }
edit-reaffirm = Reafirmar { $a }
edit-many = Cambiar varios a la vez: { $many }
edit-import = Importar de una hoja de cálculo: { $many }
edit-propose = Presentar propuestas: { $many }
edit-proposal-amend = Cambiar lo propuesto
edit-proposal-amendAll = Cambiar varias propuestas a la vez
edit-proposal-confirm = Confirmar propuestas
edit-proposal-dismiss = Descartar propuestas

## Rechazos
refuse-taken = «{ $value }» ya está en { $number }. Escriba otra cosa, o cambie { $number }.
refuse-held = { $number } no se puede quitar: { $count ->
    [one] un registro remite a él. Delo de baja, o cambie antes ese registro.
   *[other] { $count } registros remiten a él. Delo de baja, o cambie antes esos registros.
 }
refuse-step-from = { $number } está en una situación desde la que no se llega a este paso. Abra el registro para ver qué es posible.
refuse-no-such-record = No hay ningún registro «{ $value }» al que remitir. Elija otro, o añádalo antes.
refuse-record-retired = { $name } está de baja. Elija otro registro, o recupérelo antes.
refuse-read-only = Este campo no se rellena a mano: lo escribe el programa cuando se da el paso que lo fija.
refuse-not-a-number = «{ $value }» no es un número. Escríbalo en cifras, como 1200 o 0,5.
refuse-not-text = «{ $value }» no es texto. Escriba aquí un texto.
refuse-reaffirm-nothing = Sobre { $number } no se ha decidido nada que pueda reafirmarse. Tome antes la decisión.
refuse-reaffirm-why = Diga por qué sigue siendo válido.
refuse-sheet-twice = Una fila anterior de la hoja trata del mismo registro. Deje fuera una de las dos.
