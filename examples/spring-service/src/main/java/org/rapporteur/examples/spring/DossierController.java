package org.rapporteur.examples.spring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.RuleSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/dossiers/{name}")
class DossierController {
    private final Map<String, Dossier> dossiers = new ConcurrentHashMap<>();

    @PutMapping
    Dossier put(@PathVariable String name, @RequestBody Dossier dossier) {
        RuleSet.standard().validate(dossier).orThrow(); // a ValidationException if there are errors
        dossiers.put(name, dossier);
        return dossier;
    }

    @GetMapping
    Dossier get(@PathVariable String name) {
        Dossier dossier = dossiers.get(name);
        if (dossier == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return dossier;
    }
}
