package dev.virga.protocol.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.protocol.sample.Echo;
import dev.virga.protocol.sample.RandomValues;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.protocol.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FormRoundTripTest {

  @Property(tries = 300)
  void what_a_query_client_sends_is_decoded(@ForAll long seed) {
    isDecoded(SampleService.QUERY, false, seed);
  }

  @Property(tries = 300)
  void what_an_ec2_client_sends_is_decoded(@ForAll long seed) {
    isDecoded(SampleService.EC2, true, seed);
  }

  private static void isDecoded(SampleService service, boolean ec2, long seed) {
    var shape = SampleService.operation(Echo.class).input();
    Record sent = new RandomValues(new Random(seed), 0).structure(shape);

    String form = FormWriter.write(ec2, "Echo", SampleService.VERSION, sent, shape);

    assertThat(service.decode(SampleService.post(form))).isEqualTo(new Decoded.Valid(sent));
  }

  @Property(tries = 1000)
  void a_damaged_form_is_answered_and_is_no_bug(@ForAll long seed) {
    var random = new Random(seed);
    boolean ec2 = random.nextBoolean();
    SampleService service = ec2 ? SampleService.EC2 : SampleService.QUERY;
    var shape = SampleService.operation(Echo.class).input();
    Record sent = new RandomValues(random, 0).structure(shape);
    String form = FormWriter.write(ec2, "Echo", SampleService.VERSION, sent, shape);
    byte[] damaged = RandomValues.damaged(form.getBytes(StandardCharsets.UTF_8), random);

    HttpResponse response =
        service.answer(SampleService.post(new String(damaged, StandardCharsets.ISO_8859_1)));

    assertThat(response.status()).isIn(200, 400, 501);
  }
}
