package org.samenkracht.demo;

import java.util.List;
import org.samenkracht.Today;
import org.samenkracht.coalition.Coalitions;
import org.samenkracht.coalition.People;
import org.samenkracht.coalition.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the demo expedition into an empty database; all of it or, when anything in it fails, nothing. */
@Component
@Order(0)
@ConditionalOnBooleanProperty("samenkracht.demo")
class DemoWorld implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWorld.class);

    private final Today today;
    private final People people;
    private final Coalitions coalitions;
    private final DemoVerbs verbs;
    private final DemoData data;

    DemoWorld(Today today, People people, Coalitions coalitions, DemoVerbs verbs, DemoData data) {
        this.today = today;
        this.people = people;
        this.coalitions = coalitions;
        this.verbs = verbs;
        this.data = data;
    }

    /** May take as long as it takes: on a small or busy machine that is longer than anybody would wait for a page. */
    @Override
    @Transactional(timeout = 300)
    public void run(ApplicationArguments arguments) {
        var story = Story.read("expedition");
        people.firstHost(story.story("host").text("name")).ifPresent(host -> tell(story, host));
    }

    private void tell(Story story, Person host) {
        var funder = story.story("funder");
        var expedition = coalitions.beginExpedition(host.id(), story.text("name"), funder.text("organisation"));
        var reader = people.meet(funder.story("person").text("name"), null);
        coalitions.admitFunder(host.id(), expedition.id(), reader.id());
        var guides = List.of(guide(story, "first"), guide(story, "second"));
        for (var name : story.texts("coalitions")) {
            new DemoCoalition(verbs, today, Story.read(name)).tell(host, expedition, guides);
        }
        data.told();
        LOG.info("The demo expedition is ready");
    }

    private Person guide(Story story, String which) {
        return people.meet(story.story("guides").story(which).text("name"), null);
    }
}
