package org.samenkracht.stories;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.samenkracht.OneBrowser;

/** Gives each story its {@link Cast}, in one house and one browser for all stories that are told one after another. */
final class Stage implements ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace STORIES = Namespace.create(Stage.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext story) {
        return List.of(Cast.class, Chromium.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext story) {
        // Of the session, for each class is launched by itself.
        var forAll = story.getStore(StoreScope.LAUNCHER_SESSION, STORIES);
        var chromium =
                forAll.computeIfAbsent(Chromium.class, key -> new Chromium(OneBrowser.of(story)), Chromium.class);
        if (parameter.getParameter().getType() == Chromium.class) {
            return chromium;
        }
        var house = forAll.computeIfAbsent(House.class, key -> House.open(), House.class);
        var company = forAll.computeIfAbsent(Company.class, key -> new Company(house, chromium), Company.class);
        return story.getStore(STORIES).computeIfAbsent(castOf(story), key -> new Cast(company), Cast.class);
    }

    /** Of a story that ends badly, everybody's screen is kept; the next one begins with empty screens. */
    @Override
    public void afterTestExecution(ExtensionContext story) {
        if (story.getExecutionException().isPresent()) {
            var name = story.getRequiredTestClass().getSimpleName() + "."
                    + story.getRequiredTestMethod().getName();
            Stream.iterate(
                            Optional.of(story),
                            Optional::isPresent,
                            around -> around.flatMap(ExtensionContext::getParent))
                    .map(around -> story.getStore(STORIES).get(castOf(around.orElseThrow()), Cast.class))
                    .filter(Objects::nonNull)
                    .forEach(cast -> {
                        cast.photograph(name);
                        cast.startsOver();
                    });
        }
    }

    /** Not the one of the class around it, which a store would find too. */
    private static String castOf(ExtensionContext story) {
        return "cast of " + story.getUniqueId();
    }
}
