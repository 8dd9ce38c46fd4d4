package dev.virga.protocol.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every `golden/PROTOCOL/NAME.request.http` is answered with the bytes of `NAME.response.http`.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> requests_are_answered_as_their_golden_files_say() throws IOException {
    return Stream.of("restJson1", "restXml", "restXmlNoErrorWrapping")
        .flatMap(GoldenTest::protocol);
  }

  private static Stream<DynamicTest> protocol(String protocol) {
    var service = new FakeService(protocol);
    List<Path> requests = requests(GOLDEN.resolve(protocol));
    assertThat(requests).isNotEmpty();
    return requests.stream()
        .map(request -> {
          String name = request.getFileName().toString().replace(".request.http", "");
          return DynamicTest.dynamicTest(
              protocol + "/" + name,
              () -> {
                var answer = service.answer(HttpText.request(Files.readString(request)));

                assertThat(HttpText.of(answer))
                    .isEqualTo(Files.readString(request.resolveSibling(name + ".response.http")));
              });
        });
  }

  private static List<Path> requests(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".request.http")).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
