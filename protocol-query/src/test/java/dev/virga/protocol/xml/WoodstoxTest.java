package dev.virga.protocol.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WoodstoxTest {

  @Test
  void woodstox_writes_even_where_the_context_class_loader_knows_nothing_of_it() throws Exception {
    var written = new AtomicReference<String>();
    Thread thread =
        new Thread(() ->
            written.set(
                new String(
                    new XmlCodec(ScalarText.DATE_TIME).output().start("E").text("\r").end().bytes(),
                    StandardCharsets.UTF_8)));
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

    thread.start();
    thread.join();

    // The JDK's own writer leaves a carriage return as it is, and a parser would read a line feed.
    assertThat(written.get()).isEqualTo("<E>&#xd;</E>");
  }
}
