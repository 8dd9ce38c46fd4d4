package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.logs.store.Bookmark;
import dev.virga.plugin.logs.store.Position;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StreamTokenTest {
  @Test
  void a_token_says_what_it_was_made_of_and_a_changed_one_nothing() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      var position =
          new Position(random.nextLong(1_000_000_000_000_000L), random.nextLong(1L << 50));
      StreamToken token =
          random.nextBoolean()
              ? new StreamToken.Forward(new Bookmark(position, random.nextLong(1L << 50)))
              : new StreamToken.Backward(position);
      var changed = new StringBuilder(token.toString());
      int at = 2 + random.nextInt(56);
      changed.setCharAt(at, (char) ('0' + (changed.charAt(at) - '0' + 1) % 10));

      assertThat(token.toString()).as("seed %d", seed).matches("[fb]/\\d{56}");
      assertThat(StreamToken.parse(token.toString())).as("seed %d", seed).isEqualTo(token);
      assertThatThrownBy(() -> StreamToken.parse(changed.toString()))
          .as("seed %d", seed)
          .hasMessage("The specified nextToken is invalid.");
    }
  }
}
