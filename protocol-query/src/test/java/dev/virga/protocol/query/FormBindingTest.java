package dev.virga.protocol.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.protocol.sample.Everything;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.protocol.Call;
import dev.virga.spi.protocol.Decoded;
import dev.virga.spi.protocol.Protocol;
import dev.virga.spi.protocol.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormBindingTest {
  private static final String START = "Action=Echo&Version=" + SampleService.VERSION;

  @Test
  void both_protocols_are_found_as_services() {
    assertThat(ServiceLoader.load(Protocol.class))
        .flatExtracting(Protocol::names)
        .containsExactlyInAnyOrder("query", "ec2");
  }

  @Test
  void an_operation_that_the_service_has_not_is_unknown_by_its_name() {
    HttpRequest request = SampleService.post("Action=DoIt&Version=" + SampleService.VERSION);

    assertThat(SampleService.QUERY.binding().route(request, 100))
        .isEqualTo(new Call.Unknown("DoIt"));
    assertThat(SampleService.EC2.binding().route(request, 100)).isEqualTo(new Call.Unknown("DoIt"));
  }

  @Test
  void a_body_that_was_read_to_route_can_be_read_again() {
    var stream =
        new Body.Stream(Body.of(START.getBytes(StandardCharsets.UTF_8)).stream(), START.length());
    var request = new HttpRequest("POST", "/", "", Headers.EMPTY, stream);

    var call = (Call.Known) SampleService.QUERY.binding().route(request, 100);

    assertThat(call.request().body().bytes(100)).asString().isEqualTo(START);
    assertThat(call.parameters()).containsEntry("Action", List.of("Echo"));
  }

  @Test
  void a_form_larger_than_the_limit_is_too_large() {
    assertThatThrownBy(() -> SampleService.QUERY.binding().route(SampleService.post(START), 10))
        .isInstanceOf(Body.TooLarge.class);
  }

  @Test
  void a_deep_name_is_refused() {
    String deep = "&Part" + ".Inner".repeat(100_000) + ".Name=x";

    assertThatThrownBy(() -> SampleService.QUERY.decode(SampleService.post(START + deep)))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.code()).isEqualTo("MalformedQueryString"));
  }

  @Test
  void more_names_than_any_request_needs_are_refused() {
    String many =
        IntStream.range(0, 60_000)
            .mapToObj(i -> "&N" + Integer.toString(i, 36) + "=")
            .collect(Collectors.joining());

    assertThatThrownBy(() -> SampleService.QUERY.decode(SampleService.post(START + many)))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.code()).isEqualTo("MalformedQueryString"));
  }

  @Test
  void an_index_beyond_all_numbers_is_refused() {
    String index = "&Names.member.99999999999999999999=x";

    assertThatThrownBy(() -> SampleService.QUERY.decode(SampleService.post(START + index)))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.code()).isEqualTo("MalformedInput"));
  }

  @Test
  void odd_but_harmless_names_are_ignored() {
    Decoded decoded =
        SampleService.QUERY.decode(
            SampleService.post(
                START + "&&=x&.=y&..=z&Text=a&Part.Name=n&Part..x=y&.Text=b&=&a=b=c"));

    assertThat(((Everything) ((Decoded.Valid) decoded).input()).text()).isEqualTo("a");
  }

  @Test
  void two_indexes_of_one_number_are_two_entries() {
    Decoded decoded =
        SampleService.QUERY.decode(
            SampleService.post(START + "&Names.member.1=a&Names.member.01=b"));

    assertThat(((Decoded.Valid) decoded).input())
        .isEqualTo(Everything.of(Map.of("names", List.of("a", "b"))));
  }

  @Test
  void a_decoded_list_cannot_be_changed() {
    Decoded decoded = SampleService.QUERY.decode(SampleService.post(START + "&Names.member.1=a"));

    List<String> names = ((Everything) ((Decoded.Valid) decoded).input()).names();

    assertThat(names).isUnmodifiable();
  }

  @Test
  void an_answer_is_written_in_utf_8() {
    var response = SampleService.QUERY.answer(SampleService.post(START + "&Text=%F0%9F%98%80%00"));

    assertThat(response.body().bytes(10_000))
        .asString(StandardCharsets.UTF_8)
        .contains("<Text>\uD83D\uDE00\uFFFD</Text>");
  }
}
