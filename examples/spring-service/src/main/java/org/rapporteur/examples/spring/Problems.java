package org.rapporteur.examples.spring;

import java.util.List;
import java.util.Locale;
import org.rapporteur.json.databind.ValueProblemException;
import org.rapporteur.validation.ValidationException;
import org.rapporteur.validation.Violation;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
class Problems {
    record Finding(String severity, String code, String pointer, String message) {
        static Finding of(Violation violation, Locale locale) {
            return new Finding(
                    violation.severity().token(),
                    violation.code(),
                    violation.pointer(),
                    violation.messageWithoutPointer(locale));
        }
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        if (e.getCause() instanceof ValueProblemException cause) { // otherwise the body is not JSON
            problem.setDetail("expected " + cause.expected() + "; found " + cause.found());
            problem.setProperty("code", cause.code().token());
            problem.setProperty("pointer", cause.pointer());
        }
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(ValidationException e, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        List<Finding> findings = e.report().violations().stream()
                .map(violation -> Finding.of(violation, locale))
                .toList();
        problem.setProperty("findings", findings);
        return problem;
    }
}
