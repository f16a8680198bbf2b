package org.samenkracht.pitstop.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Translation;
import org.samenkracht.access.CurrentPerson;
import org.samenkracht.access.Language;
import org.samenkracht.pitstop.PitStop;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is downloaded of a closed pitstop, by those of its coalition; to others there is no such file. */
@RestController
class SessionDownloads {

    private final CurrentPerson person;
    private final SessionVerbs verbs;
    private final Language language;

    SessionDownloads(CurrentPerson person, SessionVerbs verbs, Language language) {
        this.person = person;
        this.verbs = verbs;
        this.language = language;
    }

    @GetMapping("/pitstops/{pitStop}/{file:pitstop\\.(?:md|csv|json)}")
    ResponseEntity<byte[]> download(
            @PathVariable String pitStop, @PathVariable String file, HttpServletRequest request) {
        try {
            var form = Stream.of(SessionExport.Form.values())
                    .filter(one -> one.fileName().equals(file))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            Id<PitStop> id = Id.<PitStop>parse(pitStop).orElseThrow(NotFound::new);
            return answer(export(id, language.of(request)), form);
        } catch (NotFound none) {
            return ResponseEntity.notFound().build();
        }
    }

    private SessionExport export(Id<PitStop> id, Locale language) {
        var me = verbs.pitStops().enter(person.require(), id);
        var page = verbs.read(me, id);
        if (page.pitStop().isOpen()) {
            throw new NotFound();
        }
        var words = words(language);
        var ofOthers = verbs.parts().orderedStream().flatMap(part -> part.lines(me, page.pitStop(), words).stream());
        return SessionExport.of(page, ofOthers, words, language);
    }

    private static ResponseEntity<byte[]> answer(SessionExport export, SessionExport.Form form) {
        var name = form.nameOf(export.page().pitStop());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(export.as(form).getBytes(StandardCharsets.UTF_8));
    }

    private static Translation words(Locale language) {
        var bundle = ResourceBundle.getBundle("vaadin-i18n.translations", language);
        return (key, details) -> details.length == 0
                ? bundle.getString(key)
                : new MessageFormat(bundle.getString(key), language).format(details);
    }
}
