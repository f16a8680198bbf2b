package org.samenkracht.coalition;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Newcomers become members by being greeted: one greeting from each side. */
@Component
@Transactional
public class Greetings {

    private final JdbcClient database;
    private final MemberRows members;
    private final CoalitionRows coalitions;
    private final PartyRows parties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Greetings(
            JdbcClient database,
            MemberRows members,
            CoalitionRows coalitions,
            PartyRows parties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.members = members;
        this.coalitions = coalitions;
        this.parties = parties;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Greets a newcomer on behalf of the own side; twice is once. With the last side's greeting the newcomer is a member.
     *
     * @throws NotFound when the one who greets speaks for no side, or there is no such newcomer in the same coalition
     */
    public Member greet(Member me, Id<Member> newcomer) {
        coalitions.lock(me.coalition());
        var greeter = members.present(me.id()).filter(Member::speaksForASide).orElseThrow(NotFound::new);
        var greeted = members.present(newcomer)
                .filter(member -> member.coalition().equals(greeter.coalition()))
                .orElseThrow(NotFound::new);
        if (!greeted.isNewcomer() || sides(greeted).contains(greeter.party())) {
            return greeted;
        }
        insert(greeted, greeter);
        events.publishEvent(CoalitionChange.of(greeted.coalition()));
        return isGreetedByAll(greeted) ? members.save(greeted.greeted()) : greeted;
    }

    /** The sides that have greeted this newcomer. */
    @Transactional(readOnly = true)
    public List<Id<Party>> sides(Member newcomer) {
        return database.sql("select party from greeting where newcomer = ?")
                .param(newcomer.id().value())
                .query((row, number) -> Id.<Party>of(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whoever comes back as a newcomer is greeted anew. */
    @EventListener
    void forget(MembershipEnded ended) {
        database.sql("""
                        delete from greeting where newcomer in
                          (select id from member where coalition = ? and person = ?)
                        """)
                .params(ended.coalition().value(), ended.person().value())
                .update();
    }

    private void insert(Member greeted, Member greeter) {
        database.sql("insert into greeting (newcomer, party, greeted_by, greeted_at) values (?, ?, ?, ?)")
                .params(
                        greeted.id().value(),
                        Objects.requireNonNull(greeter.party()).value(),
                        greeter.id().value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private boolean isGreetedByAll(Member greeted) {
        return sides(greeted).size()
                == parties.findByCoalitionOrderByPlace(greeted.coalition()).size();
    }
}
