package dev.virga.plugin.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.logs.model.LogGroup;
import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogGroupsTest extends LogsTest {
  private static final String ARN = "arn:aws:logs:us-east-1:123456789012:log-group:/app/web";

  @Test
  void a_group_is_shown_as_aws_shows_it() {
    group("/app/web");

    LogGroup group = describe(_ -> {}).getFirst();

    assertThat(group)
        .isEqualTo(
            LogGroup.of(it -> {
              it.logGroupName = "/app/web";
              it.creationTime = now();
              it.metricFilterCount = 0;
              it.arn = ARN + ":*";
              it.storedBytes = 0L;
              it.logGroupClass = LogGroupClass.STANDARD;
              it.logGroupArn = ARN;
              it.deletionProtectionEnabled = false;
            }));
  }

  @Test
  void what_was_chosen_at_creation_comes_back() {
    call(
        CreateLogGroup.class,
        CreateLogGroup.Request.of(it -> {
          it.logGroupName = "g";
          it.kmsKeyId = "arn:aws:kms:us-east-1:123456789012:key/k";
          it.tags = Map.of("team", "blue");
          it.logGroupClass = LogGroupClass.INFREQUENT_ACCESS;
        }));

    LogGroup group = describe(_ -> {}).getFirst();

    assertThat(group.kmsKeyId()).isEqualTo("arn:aws:kms:us-east-1:123456789012:key/k");
    assertThat(group.logGroupClass()).isEqualTo(LogGroupClass.INFREQUENT_ACCESS);
    assertThat(tags("g")).containsExactlyEntriesOf(Map.of("team", "blue"));
  }

  @Test
  void a_name_is_taken_once_in_a_scope() {
    var elsewhere = new Scope("123456789012", "eu-central-1");
    var request = CreateLogGroup.Request.of(it -> it.logGroupName = "g");
    group("g");

    logs().call(CreateLogGroup.class, request, elsewhere);

    assertThatThrownBy(() -> group("g"))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> assertThat(it.code()).isEqualTo("ResourceAlreadyExistsException"))
        .hasMessage("The specified log group already exists");
  }

  @Test
  void names_that_aws_keeps_for_itself_are_refused() {
    assertThatThrownBy(() -> group("aws/mine"))
        .hasMessage("Log groups starting with AWS/ are reserved for AWS.");
  }

  @Test
  void groups_are_listed_by_prefix_pattern_and_class() {
    List.of("/a/Data", "/a/web", "/b/Data").forEach(this::group);

    assertThat(names(it -> it.logGroupNamePrefix = "/a")).containsExactly("/a/Data", "/a/web");
    assertThat(names(it -> it.logGroupNamePattern = "Data")).containsExactly("/a/Data", "/b/Data");
    assertThat(names(it -> it.logGroupNamePattern = "data")).isEmpty();
    assertThat(names(it -> it.logGroupClass = LogGroupClass.DELIVERY)).isEmpty();
    assertThat(names(it -> it.logGroupIdentifiers = List.of("/a/web"))).containsExactly("/a/web");
    assertThatThrownBy(() ->
            names(it -> {
              it.logGroupNamePrefix = "/a";
              it.logGroupNamePattern = "a";
            }))
        .hasMessage(
            "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
  }

  @Test
  void groups_come_in_pages() {
    for (int i = 10; i < 70; i++) {
      group("g" + i);
    }

    var found = new ArrayList<String>();
    String token = null;
    int pages = 0;
    do {
      String from = token;
      DescribeLogGroups.Response page =
          call(DescribeLogGroups.class, DescribeLogGroups.Request.of(it -> it.nextToken = from));
      Objects.requireNonNull(page.logGroups()).forEach(it -> found.add("" + it.logGroupName()));
      token = page.nextToken();
      pages++;
    } while (token != null);

    assertThat(pages).isEqualTo(2);
    assertThat(found).hasSize(60).isSorted().doesNotHaveDuplicates();
    assertThatThrownBy(() -> names(it -> it.nextToken = "?"))
        .hasMessage("The specified nextToken is invalid.");
  }

  @Test
  void a_deleted_group_takes_its_streams_and_files_with_it() {
    group("g");
    stream("g", "s");
    put("g", "s", "m@0");

    call(DeleteLogGroup.class, new DeleteLogGroup.Request("g"));
    group("g");

    assertThat(events()).isEmptyDirectory();
    assertThatThrownBy(() -> get("g", "s", _ -> {}))
        .hasMessage("The specified log stream does not exist.");
    assertThatThrownBy(() -> call(DeleteLogGroup.class, new DeleteLogGroup.Request("no")))
        .hasMessage("The specified log group does not exist.");
  }

  @Test
  void a_protected_group_stays_until_the_protection_is_off() {
    group("g");
    call(PutLogGroupDeletionProtection.class, new PutLogGroupDeletionProtection.Request("g", true));
    var delete = new DeleteLogGroup.Request("g");

    assertThatThrownBy(() -> call(DeleteLogGroup.class, delete))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("ValidationException"));
    call(
        PutLogGroupDeletionProtection.class, new PutLogGroupDeletionProtection.Request("g", false));
    call(DeleteLogGroup.class, delete);

    assertThat(names(_ -> {})).isEmpty();
  }

  @Test
  void retention_is_set_and_taken_back() {
    group("g");

    call(PutRetentionPolicy.class, new PutRetentionPolicy.Request("g", 30));
    Integer set = describe(_ -> {}).getFirst().retentionInDays();
    call(DeleteRetentionPolicy.class, new DeleteRetentionPolicy.Request("g"));

    assertThat(set).isEqualTo(30);
    assertThat(describe(_ -> {}).getFirst().retentionInDays()).isNull();
    assertThatThrownBy(
            () -> call(DeleteRetentionPolicy.class, new DeleteRetentionPolicy.Request("no")))
        .hasMessage("The specified log group does not exist.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 366, -1})
  void retention_takes_certain_days_only(int days) {
    group("g");

    assertThatThrownBy(
            () -> call(PutRetentionPolicy.class, new PutRetentionPolicy.Request("g", days)))
        .hasMessageStartingWith(
            "1 validation error detected: Value '"
                + days
                + "' at 'retentionInDays' failed to satisfy constraint: Member must satisfy enum"
                + " value set: [1, 3, 5");
  }

  @Test
  void the_bytes_of_a_group_are_counted_and_outlive_a_restart() {
    group("g");
    stream("g", "s");
    put("g", "s", "four@0", "ü@0");

    Long before = describe(_ -> {}).getFirst().storedBytes();
    restart();

    assertThat(before).isEqualTo(4 + 2 + 2 * 26);
    assertThat(describe(_ -> {}).getFirst().storedBytes()).isEqualTo(before);
  }

  private Map<String, String> tags(String group) {
    return Objects.requireNonNull(
        call(ListTagsLogGroup.class, new ListTagsLogGroup.Request(group)).tags());
  }

  private List<String> names(Consumer<DescribeLogGroups.Request.Builder> members) {
    return describe(members).stream().map(it -> "" + it.logGroupName()).toList();
  }

  private List<LogGroup> describe(Consumer<DescribeLogGroups.Request.Builder> members) {
    return Objects.requireNonNull(
        call(DescribeLogGroups.class, DescribeLogGroups.Request.of(members)).logGroups());
  }
}
