package dev.virga.plugin.cloudmap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.cloudmap.model.FilterCondition;
import dev.virga.plugin.cloudmap.model.OperationFilter;
import dev.virga.plugin.cloudmap.model.OperationFilterName;
import dev.virga.plugin.cloudmap.model.OperationStatus;
import dev.virga.plugin.cloudmap.model.OperationSummary;
import dev.virga.plugin.cloudmap.model.RecordType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class OperationsTest extends CloudMapFixture {
  private String namespace;
  private String service;
  private String registration;

  @BeforeEach
  void three_operations_a_minute_apart() {
    namespace = privateNamespace("example.local");
    service = service(namespace, "backend", RecordType.A);
    clock.advance(Duration.ofMinutes(1));
    registration = register(service, "i", Map.of("AWS_INSTANCE_IPV4", "10.0.0.1"));
    clock.advance(Duration.ofMinutes(1));
    httpNamespace("plain");
  }

  @Test
  void an_operation_has_ended_when_it_is_answered() {
    var operation = operation(registration);

    assertThat(registration).matches("[a-z2-7]{32}-[0-9a-z]{8}");
    assertThat(operation.status()).isEqualTo(OperationStatus.SUCCESS);
    assertThat(operation.ownerAccount()).isEqualTo("123456789012");
    assertThat(operation.createDate()).isEqualTo(clock.instant().minusSeconds(60));
    assertThat(operation.updateDate()).isEqualTo(operation.createDate());
    assertThat(operation.errorCode()).isNull();
  }

  @Test
  void what_was_never_done_is_not_found() {
    assertThat(refusal(GetOperation.class, new GetOperation.Request("x", null)).code())
        .isEqualTo("OperationNotFound");
    var ofOther = new GetOperation.Request(registration, "999999999999");
    assertThat(refusal(GetOperation.class, ofOther).code()).isEqualTo("OperationNotFound");
  }

  @Test
  void operations_are_listed_from_the_oldest() {
    List<String> all = listed();

    assertThat(all).hasSize(3).contains(registration);
    assertThat(all.get(1)).isEqualTo(registration);
    var first = call(ListOperations.class, new ListOperations.Request(null, 2, null));
    var second = call(ListOperations.class, new ListOperations.Request(first.nextToken(), 2, null));
    assertThat(second.operations()).extracting(OperationSummary::id).containsExactly(all.getLast());
  }

  @Test
  void filters_choose_operations() {
    assertThat(listed(filter(OperationFilterName.NAMESPACE_ID, null, namespace))).hasSize(2);
    assertThat(listed(filter(OperationFilterName.SERVICE_ID, null, service)))
        .containsExactly(registration);
    assertThat(listed(filter(OperationFilterName.STATUS, FilterCondition.IN, "SUCCEED", "FAIL")))
        .hasSize(3);
    assertThat(listed(filter(OperationFilterName.STATUS, null, "PENDING"))).isEmpty();
    assertThat(listed(filter(OperationFilterName.TYPE, null, "CREATE_NAMESPACE"))).hasSize(2);
    long now = clock.instant().getEpochSecond();
    assertThat(listed(time(Long.toString(now - 90), (now - 30) + ".5")))
        .containsExactly(registration);
    assertThat(
            listed(
                filter(OperationFilterName.NAMESPACE_ID, null, namespace),
                filter(OperationFilterName.TYPE, null, "REGISTER_INSTANCE")))
        .containsExactly(registration);
  }

  @Test
  void filters_that_make_no_sense_are_refused() {
    for (OperationFilter filter :
        List.of(
            filter(OperationFilterName.STATUS, null, "DONE"),
            filter(OperationFilterName.TYPE, null, "CREATE_SERVICE"),
            filter(OperationFilterName.UPDATE_DATE, null, "1"),
            time("1", "soon"),
            time("1", "1e999999999"),
            filter(OperationFilterName.UPDATE_DATE, FilterCondition.BETWEEN, "1"),
            filter(OperationFilterName.TYPE, FilterCondition.BEGINS_WITH, "CREATE"))) {
      var request = new ListOperations.Request(null, null, List.of(filter));
      assertThat(refusal(ListOperations.class, request).code()).isEqualTo("InvalidInput");
    }
  }

  private static OperationFilter time(String from, String to) {
    return filter(OperationFilterName.UPDATE_DATE, FilterCondition.BETWEEN, from, to);
  }

  private static OperationFilter filter(
      OperationFilterName name, FilterCondition condition, String... values) {
    return new OperationFilter(name, List.of(values), condition);
  }

  private List<String> listed(OperationFilter... filters) {
    return call(ListOperations.class, new ListOperations.Request(null, null, List.of(filters)))
        .operations()
        .stream()
        .map(OperationSummary::id)
        .toList();
  }
}
