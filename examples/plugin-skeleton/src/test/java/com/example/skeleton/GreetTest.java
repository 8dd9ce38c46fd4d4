package com.example.skeleton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.ServiceUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GreetTest {
  private final ServiceUnderTest service = ServiceUnderTest.of(new SkeletonPlugin()).start();

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void greetings_are_counted_by_name() {
    service.call(Greet.class, new Greet.Request("Ada"));
    service.call(Greet.class, new Greet.Request("Alan"));

    var again = service.call(Greet.class, new Greet.Request("Ada"));

    assertThat(again).isEqualTo(new Greet.Response("Hello, Ada!", 2));
  }

  @Test
  void nobody_is_not_greeted() {
    assertThatThrownBy(() -> service.call(Greet.class, new Greet.Request(" ")))
        .hasMessage("A name has letters.");
  }
}
