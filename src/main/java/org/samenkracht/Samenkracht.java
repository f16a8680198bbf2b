package org.samenkracht;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class Samenkracht {

    public static void main(String[] arguments) {
        SpringApplication.run(Samenkracht.class, arguments);
    }
}
