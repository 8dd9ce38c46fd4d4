package dev.virga.plugin.lambda.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.spi.AwsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever an archive says, nothing of it is outside of its directory.
class ZipNamesPropertyTest {
  private static final Path ROOT = Path.of("/unpacked");

  @Property(tries = 2000)
  void a_name_is_refused_or_leads_inside(@ForAll("names") String name) {
    ZipEntryName parsed;
    try {
      parsed = ZipEntryName.of(name);
    } catch (AwsException _) {
      return;
    }
    assertThat(ROOT.resolve(parsed.toString()).normalize()).startsWithRaw(ROOT);
    assertThat(parsed.parts()).doesNotContain("", ".", "..");
  }

  @Property(tries = 2000)
  void a_link_is_refused_or_leads_inside(
      @ForAll("names") String first, @ForAll("names") String second) {
    var targets = Map.of(link("a"), first, link("b", "c"), second);
    try {
      new ZipLinks(targets).check();
    } catch (AwsException _) {
      return;
    }
    // what is left when no link is on the way, not even itself: a circle leads nowhere
    if (!first.contains("a") && !first.contains("b")) {
      assertThat(ROOT.resolve(first).normalize()).startsWithRaw(ROOT);
    }
    if (!second.contains("a") && !second.contains("b") && !second.contains("c")) {
      assertThat(ROOT.resolve("b").resolve(second).normalize()).startsWithRaw(ROOT);
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "b", "c", "..", ".", "", "x\\y", "...")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("/", parts));
  }

  private static ZipEntryName link(String... parts) {
    return new ZipEntryName(List.of(parts));
  }
}
