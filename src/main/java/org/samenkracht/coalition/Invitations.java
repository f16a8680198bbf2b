package org.samenkracht.coalition;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenkracht.Id;
import org.samenkracht.NotFound;
import org.samenkracht.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Join links: members make them, whoever has one may come in as a newcomer. */
@Component
@Transactional
public class Invitations {

    private final JoinLinkRows links;
    private final CoalitionRows coalitions;
    private final Coalitions sides;
    private final ExpeditionRows expeditions;
    private final Members members;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            JoinLinkRows links,
            CoalitionRows coalitions,
            Coalitions sides,
            ExpeditionRows expeditions,
            Members members,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.coalitions = coalitions;
        this.sides = sides;
        this.expeditions = expeditions;
        this.members = members;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a join link, valid for 30 days.
     *
     * @return the text of its secret, which is told this once
     * @throws NotFound when the one who invites is a newcomer, or no longer in the coalition
     */
    public String invite(Member me) {
        var secret = Secret.next();
        links.save(JoinLink.by(welcoming(me), secret, clock.instant()));
        return secret.text();
    }

    /**
     * Ends a join link of the own coalition, whoever made it.
     *
     * @throws NotFound when there is no such link there, or the one who acts is a newcomer
     */
    public void revoke(Member me, Id<JoinLink> link) {
        var found = links.findById(link).orElseThrow(NotFound::new);
        var acting = welcoming(me);
        if (!found.coalition().equals(acting.coalition())) {
            throw new NotFound();
        }
        links.save(found.revoked(clock.instant()));
        if (acting.isGuide()) {
            events.publishEvent(new GuideActed(acting, GuideAct.LINK_REVOKED, link, ""));
        }
    }

    /** The links that now open the coalition's door, the newest first. */
    @Transactional(readOnly = true)
    public List<JoinLink> open(Member me) {
        return links.openTo(welcoming(me).coalition(), clock.instant());
    }

    /**
     * Where a join link leads.
     *
     * @throws NotFound when the link is unknown, revoked or expired: one cannot tell which
     */
    @Transactional(readOnly = true)
    public Invitation coalitionOf(String secret) {
        var link = opened(secret);
        var neighbours = sides.neighbours(link.coalition());
        var inviter = neighbours.member(link.invitedBy()).map(neighbours::name).orElse("");
        return new Invitation(coalition(link), inviter, neighbours.sides());
    }

    /**
     * Somebody new comes in by a link, as a newcomer.
     *
     * @param name 1 to 60 characters
     * @param side whose side the newcomer says to be of, null for something else
     * @param brings what the newcomer brings along, empty or up to 500 characters
     * @throws NotFound when the link does not open, or the side is not one of the coalition's
     * @throws Refusal when a text cannot be used
     */
    public Member join(String secret, String name, @Nullable Id<Party> side, String brings) {
        var link = opened(secret);
        return enter(link, people.meet(name, null), side, brings);
    }

    /**
     * Somebody who is signed in already comes in by a link, as the same person. Whoever is in the coalition stays what
     * he or she is there.
     *
     * @throws NotFound when the link does not open, or the side is not one of the coalition's
     * @throws Refusal when the person reads for the fund of this expedition: who funds does not take part
     */
    public Member join(String secret, Id<Person> person, @Nullable Id<Party> side, String brings) {
        var link = opened(secret);
        if (expeditions.readBy(person, coalition(link).expedition()).isPresent()) {
            throw new Refusal("refusal.funder.takes.part");
        }
        return enter(link, people.find(person), side, brings);
    }

    /** The links of one who left no longer open. */
    @EventListener
    void close(MembershipEnded ended) {
        links.revokeThoseOf(ended.person(), ended.coalition(), clock.instant());
    }

    private Member enter(JoinLink link, Person person, @Nullable Id<Party> side, String brings) {
        return members.join(person, coalition(link), side, Role.MEMBER, MembershipStatus.NEWCOMER, brings);
    }

    private Coalition coalition(JoinLink link) {
        return coalitions.findById(link.coalition()).orElseThrow(NotFound::new);
    }

    private JoinLink opened(String secret) {
        return links.findBySecretHash(new Secret(secret).hash())
                .filter(link -> link.opens(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private Member welcoming(Member me) {
        var present = members.present(me);
        if (present.isNewcomer()) {
            throw new NotFound();
        }
        return present;
    }
}
