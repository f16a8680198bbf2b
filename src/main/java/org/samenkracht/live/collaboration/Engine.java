package org.samenkracht.live.collaboration;

import com.vaadin.collaborationengine.CollaborationEngineConfiguration;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Engine {

    /** Virtual threads: reading a conversation from the database must not hold up the presence of a whole node. */
    @Bean
    CollaborationEngineConfiguration collaborationEngineConfiguration() {
        var configuration = new CollaborationEngineConfiguration();
        configuration.setExecutorService(Executors.newVirtualThreadPerTaskExecutor());
        configuration.setAutomaticallyActivatePush(false);
        return configuration;
    }
}
