# Lo que se contradice: una frase por hallazgo, con ambos lugares.

contradiction-excluded-rated = { $control } está excluido en la Declaración de aplicabilidad, y el análisis de brechas { $run } lo encontró { $rating ->
    [conforms] conforme
    [partly] conforme en parte
   *[other] no conforme
  }. Quien decidió la exclusión y quien valoró el control tienen que ponerse de acuerdo.
contradiction-conforms-unfinished = El análisis de brechas { $run } encontró conforme { $control }, pero la Declaración de aplicabilidad lo muestra { $status ->
    [partly] parcialmente implementado
    [planned] planificado
    [not-started] no iniciado
   *[other] sin estado
  }.
contradiction-applies-proposed-out = { $control } es aplicable según la Declaración de aplicabilidad, pero el análisis de brechas { $run } propone excluirlo.
contradiction-excluded-supplied = { $control }, sobre proveedores, está excluido, pero { $number } ({ $name }), dentro del alcance, viene de un proveedor.
contradiction-excluded-provided = { $control }, sobre clientes, está excluido, pero { $number } ({ $name }), dentro del alcance, se ofrece a otros.
contradiction-excluded-operated = { $control }, sobre el uso de sistemas de IA, está excluido, pero la organización usa { $number } ({ $name }) dentro del alcance.
contradiction-excluded-prepared = { $control }, sobre la preparación de los datos, está excluido, pero { $set }, con el que se construye o se prueba un sistema dentro del alcance, dice cómo se preparó.
contradiction-excluded-data = { $control }, sobre la adquisición de los datos, está excluido, pero { $number } ({ $name }), hecho por la organización, nombra conjuntos de datos.
contradiction-excluded-facts = { $control } está excluido, pero consta: { $fact }. Decídalo de nuevo.
contradiction-decider-left = { $count ->
    [one] { $control } se excluyó el { $on } por decisión de { $name }, que dejó la organización el { $left }; nadie lo ha confirmado desde entonces.
   *[other] { $control } se excluyeron el { $on } por decisión de { $name }, que dejó la organización el { $left }; nadie lo ha confirmado desde entonces.
}
contradiction-decider-unknown = { $count ->
    [one] { $control } lo decidió { $name }, que no figura entre las personas de la organización.
   *[other] { $name }, que no figura entre las personas de la organización, decidió { $count } controles; el primero es { $control }.
  }
contradiction-clause-ahead = El análisis de brechas { $run } encontró conforme el apartado { $clause }, pero { $control }, que lo lleva a la práctica, está { $status ->
    [planned] solo planificado
   *[other] sin iniciar
  }.
contradiction-first-use = Según el inventario, { $number } está en uso desde el { $on }; la respuesta sobre desde cuándo, para el Reglamento de IA, indica otro periodo.
contradiction-public-use = Según una respuesta, { $number } no está previsto para autoridades públicas; según otra, lo usa una autoridad pública o se usa en nombre de una.
contradiction-generates = La técnica de { $number } habla de un modelo generativo, y la respuesta sobre el art. 50, apartado 2, del Reglamento de IA dice que no genera texto, sonido ni imágenes. Si solo asiste o no altera el sentido de lo que recibe, eso es una excepción que hay que responder, y no un «no».{ $dated ->
    [0] {""}
   *[other] {" "}Si genera, la obligación de marcado se aplica desde el { $on }.
}
contradiction-owner-left = { $name }, responsable de { $number }, dejó la organización el { $left }.
contradiction-role-everything = { $number } hace a { $name } responsable del sistema sin decir de cuál, mientras que el inventario nombra { $count ->
    [one] a otra persona para { $owned }
   *[other] a otras personas: { $owned }
}. Indique el ámbito del rol o proponga un rol por cada responsable.
contradiction-role-able = { $count ->
    [one] { $numbers } está aceptado y nadie anotó qué competencia tiene quien lo ejerce.
   *[other] { $numbers } están aceptados y nadie anotó qué competencia tienen quienes los ejercen.
}
contradiction-fit-answer = { $question ->
    [FS-1] En las preguntas sobre si certificarse se responde que ningún sistema de IA está en producción o a punto de estarlo, mientras que { $count ->
        [one] { $named } está en uso.
       *[other] { $named } están en uso.
    }
    [FS-6] En las preguntas sobre si certificarse se responde que no hay ningún sistema de alto riesgo del anexo III, mientras que { $count ->
        [one] { $named } consta como tal.
       *[other] { $named } constan como tales.
    }
    [FW-1] En las preguntas sobre si certificarse se responde que aún no hay ningún sistema de IA en el alcance, mientras que { $count ->
        [one] { $named } está dentro del alcance.
       *[other] { $named } están dentro del alcance.
    }
   *[FW-2] En las preguntas sobre si certificarse se responde que solo se usa software de terceros y no se desarrolla IA, mientras que { $count ->
        [one] el inventario recoge { $named } como propio o desarrollado sobre un modelo de terceros.
       *[other] el inventario recoge { $named } como propios o desarrollados sobre modelos de terceros.
    }
} Responda de nuevo a la pregunta o corrija la ficha.
contradiction-text-disclaims = { $of ->
    [scope] El alcance del SGIA
   *[words] { $place }
} dice «{ $said }», mientras que { $what ->
    [none] { $count ->
        [one] { $named } está en uso.
       *[other] { $named } están en uso.
    }
   *[trains] { $count ->
        [one] para { $named } se entrena un modelo, según su origen o sus conjuntos de datos.
       *[other] para { $named } se entrenan modelos, según su origen o sus conjuntos de datos.
    }
} Corrija el texto o la ficha.
contradiction-headcount = El punto de partida dice que aquí { $people ->
    [one] trabaja una persona
   *[other] trabajan { $people } personas
} y el registro de personas tiene { $known } que no se han ido. Corrija el número o registre quién se ha ido.
contradiction-headcount-text = { $of ->
    [scope] El alcance del SGIA
   *[words] { $place }
} dice { $said } personas y el punto de partida, { $people }. Corrija lo uno o lo otro.
contradiction-policy-outside = { $place } de la política cita { $number }, que está fuera del alcance. Retírelo de la política o incorpore el sistema al alcance.
contradiction-scope-text = { $place } enuncia un alcance distinto del alcance vigente del SGIA. Recoja el alcance tal como está.
contradiction-money-short = { $number } concede { $money } para { $year } y el tratamiento de { $count ->
    [one] un riesgo que vence ese año cuesta
   *[other] { $count } riesgos que vencen ese año cuesta
} { $cost }. Conceda más o planifique de nuevo los tratamientos.
contradiction-hours-short = { $number } concede al responsable de la IA { $hours } horas al mes y { $held } pide «{ $time }», unas { $asked } al mes. Conceda más horas o describa el rol tal como es.
contradiction-scope-sites = La sesión nombra { $count ->
    [one] la sede { $sites }, que el alcance no recoge.
   *[other] las sedes { $sites }, que el alcance no recoge.
} Nombre las sedes en el alcance o corrija lo que dice la sesión.
contradiction-scope-differs = El alcance del SGIA difiere del alcance que figura en { $document }, la Declaración de aplicabilidad aprobada.
contradiction-scope-shared = { $number } ({ $name }) está fuera del alcance y comparte { $sort ->
    [owner] responsable
    [supplier] proveedor
    [model] modelo
    [data] datos
    [several] más de una cosa
   *[other] algo
} con { $others }, que está dentro: { $what }. Aún no consta qué significa eso.
contradiction-nothing-counted = { $number } dice en la entrada { $place }, «{ input-name }», que no hay nada que comunicar, pero los registros contaron { $count ->
    [one] una anotación
   *[other] { $count } anotaciones
  } en el periodo.
brief-nothing-counted = La entrada { $place } dice que no hay nada que comunicar, pero los registros contaron { $count ->
    [one] una anotación
   *[other] { $count } anotaciones
  } en el periodo.
supplier-fact-name = { $fact ->
    [split] { supplier-split }
    [dataUse] { supplier-dataUse }
    [systems] { supplier-systems }
    [exitPlan] { supplier-exitPlan }
    [rating] { supplier-rating }
    [conditions] { supplier-conditions }
    [subSuppliers] { supplier-subSuppliers }
    [models] { supplier-models }
    [terms] { supplier-terms }
   *[dependence] { supplier-dependence }
}
contradiction-facts-changed = { $number } se aprobó ({ $by }, { $on }) sobre otros datos: «{ supplier-fact-name }» { $count ->
    [1] ha cambiado desde entonces.
    [2] y un dato más han cambiado desde entonces.
   *[other] y { $more } datos más han cambiado desde entonces.
  }
brief-facts-changed = { $number } se aprobó sobre otros datos: «{ supplier-fact-name }» { $count ->
    [1] ha cambiado desde entonces.
    [2] y un dato más han cambiado desde entonces.
   *[other] y { $more } datos más han cambiado desde entonces.
  }
contradiction-class-older = La clase de { $number } según el Reglamento de IA se registró con fecha { $on }; aquello en lo que se basa cambió con fecha { $since }.
contradiction-target-past = La fecha objetivo de { $control }, el { $target }, ya ha pasado.
contradiction-target-before-decision = La fecha prevista de { $control }, { $target }, es anterior a la decisión sobre el control, con fecha { $on }.
contradiction-due-before-cause = { $number } vencía con fecha { $due }, antes de que { $meeting } lo decidiera con { $by } con fecha { $held }.
contradiction-cited-absent = { $place } cita { $cited }{ $input ->
    [0] { "" }
   *[other] { " " }en la entrada { $input }
  }; ese registro no está en el archivo de trabajo.
contradiction-evidence-planned = El análisis de brechas { $run } acepta { $cited } como evidencia de que { $item } es conforme, pero { $control }, que debe producirla, no está iniciado.

## Impreso en un documento
print-despite = Emisión a pesar de { $count ->
    [one] una contradicción
   *[other] { $count } contradicciones
  }
print-despite-and-late = Emisión a pesar de { $count ->
    [one] una contradicción
   *[other] { $count } contradicciones
  } y de { $late ->
    [one] una fecha objetivo vencida
   *[other] { $late } fechas objetivo vencidas
  }
print-despite-only-late = Emisión con { $late ->
    [one] una fecha objetivo vencida
   *[other] { $late } fechas objetivo vencidas
  }
print-despite-draft = Pendiente de resolver antes de la emisión: { $count ->
    [0] { "" }
    [one] una contradicción
   *[other] { $count } contradicciones
  }{ $late ->
    [0] { "" }
   *[other] { $count ->
        [0] { "" }
       *[other] { " " }y{ " " }
      }
  }{ $late ->
    [0] { "" }
    [one] una fecha objetivo vencida
   *[other] { $late } fechas objetivo vencidas
  }
print-despite-late = Fechas objetivo vencidas
print-despite-words = Por qué se emitió a pesar de ello: { $words }

## Pantalla
ui-screen-consistency = Coherencia
ui-consistency-state = { $count ->
    [0] Nada se contradice.
    [one] Hay una contradicción.
   *[other] Hay { $count } contradicciones.
  }{ $open ->
    [0] { "" }
    [one] { " " }Un punto abierto.
   *[other] { " " }Puntos abiertos: { $open }.
  }{ $late ->
    [0] { "" }
    [one] { " " }Ha vencido una fecha objetivo.
   *[other] { " " }Fechas objetivo vencidas: { $late }.
  }
ui-consistency-about = Cada hallazgo nombra los registros que no casan; abra uno para corregirlo. Mientras siga en pie, no se emite el documento que figura encima, salvo que alguien diga por qué se emite a pesar de ello; esas palabras se imprimen en él.
ui-consistency-alone = Por corregir; ningún documento depende de ello
ui-consistency-stands-against = Afecta a: { $kinds }
contradiction-treatment-before-control = El tratamiento de { $number } ha de estar hecho para el { $due }, y { $control }, que necesita, solo para el { $target }.
contradiction-impact-risk-apart = { $impact } valora su daño { $rated }, y { $number }, el riesgo que salió de él, { $otherwise } para las mismas personas.
contradiction-finding-older = { $count ->
    [one] { $items } de { $run } se valoró antes de que { $record } se aprobara el { $on }: compruebe si el hallazgo sigue siendo cierto.
   *[other] { $items } de { $run } se valoraron antes de que { $record } se aprobara el { $on }: compruebe si los hallazgos siguen siendo ciertos.
  }
ui-despite = { $count ->
    [0] Ninguna contradicción
    [one] Una contradicción
   *[other] En total, { $count } contradicciones
  }{ $late ->
    [0] { "" }
    [one] { " " }y una fecha objetivo vencida
   *[other] { " " }y { $late } fechas objetivo vencidas
  } { $all ->
    [one] impide la emisión. Corríjala
   *[other] impiden la emisión. Corríjalas
  } o diga por qué se emite el documento a pesar de ello; esas palabras se imprimen en él.
ui-despite-words = Motivo para emitirlo pese a ello
ui-despite-needed = Diga aquí por qué se emite de todos modos; el texto se imprime.
ui-version-confirm = Debe confirmarse antes del

contradiction-data-unproven = { $system } aprende, se prueba o consulta con { $set }, y nadie ha aprobado de dónde proceden esos datos ni con qué derecho se usan.
contradiction-log-short = { $log } se conserva { $months } meses, y { $by ->
    [law] la ley exige { $least }
    [contract] un contrato exige { $least }
   *[both] la ley y un contrato exigen { $least }
}.
contradiction-class-light = { $name } está clasificado como no de alto riesgo porque no entraña un riesgo importante de perjuicio (Reglamento de IA, art. 6, ap. 3), y hoy hay riesgos para las personas en nivel { $levels ->
    [both] alto ({ $high }) y crítico ({ $critical })
    [critical] crítico ({ $critical })
   *[high] alto ({ $high })
}.
contradiction-risk-below-authority = { $number } está en nivel { $level ->
    [low] bajo
    [medium] medio
    [high] alto
   *[critical] crítico
} y lo aceptó { $name }. Según los criterios de riesgo, este nivel lo acepta { $acceptor ->
    [rule] su regla o el propietario del riesgo
    [riskOwner] el propietario del riesgo, el responsable de IA o la alta dirección
    [aiLead] el responsable de IA, o la alta dirección si él es el propietario
    [topManagement] la alta dirección
   *[exception] solo la alta dirección, como excepción por escrito
}.
contradiction-competent = { $item } está valorado como conforme en { $run }, y la tabla de competencia muestra una brecha en { $count } de { $of } personas con un rol o un sistema a su cargo: { $named }.
contradiction-aware = { $item } está valorado como conforme en { $run }, y la toma de conciencia no está completa en { $count } de { $of } personas que tienen relación con la IA: { $named }.
contradiction-roles-proposed = { $item } está valorado como conforme en { $run }, y { $count ->
    [one] { $named } se propuso y no está aceptado.
   *[other] { $named } se propusieron y no están aceptados.
}
contradiction-objectives-proposed = { $item } está valorado como conforme en { $run }, y { $count ->
    [one] { $named } está propuesto y nadie lo ha aprobado.
   *[other] { $named } están propuestos y nadie los ha aprobado.
}
