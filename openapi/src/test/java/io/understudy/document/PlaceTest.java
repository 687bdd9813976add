package io.understudy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** A place walks down and up by RFC 6901. */
class PlaceTest {
    private static final Place ROOT = new Place(URI.create("file:///a.yaml"), "");

    @Test
    void childrenAreEscaped() {
        Place place = ROOT.child("paths").child("/a~b/{id}").child("get").child(0);
        assertThat(place.pointer()).isEqualTo("/paths/~1a~0b~1{id}/get/0");
        assertThat(place).hasToString("file:///a.yaml#/paths/~1a~0b~1{id}/get/0");
    }

    @Test
    void theParentIsOneStepUp() {
        assertThat(ROOT.child("a/b").child("c").parent()).isEqualTo(ROOT.child("a/b"));
        assertThat(ROOT.child("a").parent()).isEqualTo(ROOT);
        assertThat(ROOT.parent()).isEqualTo(ROOT);
    }

    @Test
    void anEmptyKeyIsAStepToo() {
        assertThat(ROOT.child("").pointer()).isEqualTo("/");
        assertThat(ROOT.child("").parent()).isEqualTo(ROOT);
    }
}
