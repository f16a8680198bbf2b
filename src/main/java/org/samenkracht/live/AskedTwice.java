package org.samenkracht.live;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A question that was on its way as a line broke is asked again, by two roads at once when the push comes back while Vaadin
 * tries, and one of the two may come after the page's next question. Vaadin takes that for a page that lost count, and has it
 * load itself anew. Such a page has had its answer; it is told something that it passes over.
 */
@Component
class AskedTwice implements VaadinServiceInitListener {

    /** An answer of old, and of no question. */
    private static final String NOTHING_NEW = "{\"syncId\":0,\"meta\":{\"async\":true}}";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Answering());
    }

    private static final class Answering extends UidlRequestHandler {

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new Hearing();
        }

        @Override
        public Optional<ResponseWriter> synchronizedHandleRequest(
                VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
            try {
                return super.synchronizedHandleRequest(session, request, response, body);
            } catch (Late late) {
                return Optional.of(() -> commitJsonResponse(response, NOTHING_NEW));
            }
        }
    }

    private static final class Hearing extends ServerRpcHandler {

        @Override
        protected void handleRpc(UI page, String message, VaadinRequest request, RpcRequest question)
                throws MessageIdSyncException {
            var lately = Lately.of(page);
            try {
                super.handleRpc(page, message, request, question);
            } catch (MessageIdSyncException outOfCount) {
                if (lately.heard(outOfCount.getReceivedId(), message)) {
                    throw new Late();
                }
                throw outOfCount;
            } finally {
                int heard = page.getInternals().getLastProcessedClientToServerId();
                if (heard == question.getClientToServerId()) {
                    lately.keep(heard, message);
                }
            }
        }
    }

    /** The last questions of one page: of each no more than what tells it from others of the same number. */
    private static final class Lately implements Serializable {

        private static final int MOST = 8;

        private final int[] numbers = new int[MOST];
        private final int[] prints = new int[MOST];

        static Lately of(UI page) {
            var lately = ComponentUtil.getData(page, Lately.class);
            if (lately == null) {
                lately = new Lately();
                ComponentUtil.setData(page, Lately.class, lately);
            }
            return lately;
        }

        void keep(int number, String message) {
            int place = Math.floorMod(number, MOST);
            numbers[place] = number;
            prints[place] = message.hashCode();
        }

        boolean heard(int number, String message) {
            int place = Math.floorMod(number, MOST);
            return numbers[place] == number && prints[place] == message.hashCode();
        }
    }

    private static final class Late extends RuntimeException {}
}
