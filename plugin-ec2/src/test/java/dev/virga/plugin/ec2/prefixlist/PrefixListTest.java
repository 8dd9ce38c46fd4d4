package dev.virga.plugin.ec2.prefixlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.ec2.Refused;
import dev.virga.plugin.ec2.VpcFixture;
import dev.virga.plugin.ec2.model.AddPrefixListEntry;
import dev.virga.plugin.ec2.model.ManagedPrefixList;
import dev.virga.plugin.ec2.model.PrefixList;
import dev.virga.plugin.ec2.model.PrefixListEntry;
import dev.virga.plugin.ec2.model.RemovePrefixListEntry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@NullUnmarked // a member that is missing fails the test
class PrefixListTest {
  private final VpcFixture ec2 = new VpcFixture();

  @AfterEach
  void close() {
    ec2.close();
  }

  @Test
  void a_change_of_entries_makes_a_version_and_the_old_one_is_kept() {
    String id = create("IPv4", 3, "10.0.0.7/8").prefixListId();

    ManagedPrefixList changed = modify(id, 1L, "192.168.0.0/16", "10.0.0.0/8");

    assertThat(changed.version()).isEqualTo(2);
    assertThat(entries(id, null)).containsExactly("192.168.0.0/16");
    assertThat(entries(id, 1L)).containsExactly("10.0.0.0/8");
    var restored =
        ec2.call(
                RestoreManagedPrefixListVersion.class,
                new RestoreManagedPrefixListVersion.Request(null, id, 1, 2))
            .prefixList();
    assertThat(restored.version()).isEqualTo(3);
    assertThat(entries(id, null)).containsExactly("10.0.0.0/8");
  }

  @Test
  void a_change_for_another_version_is_refused() {
    String id = create("IPv4", 3, "10.0.0.0/8").prefixListId();

    Refused.with("PrefixListVersionMismatch", () -> modify(id, 2L, "192.168.0.0/16", null));
    Refused.with("MissingParameter", () -> modify(id, null, "192.168.0.0/16", null));
    Refused.with("InvalidPrefixListModification", () -> modify(id, 1L, null, "1.0.0.0/8"));

    assertThat(entries(id, null)).containsExactly("10.0.0.0/8");
  }

  @Test
  void a_list_has_room_for_so_many_entries_of_one_family() {
    String id = create("IPv6", 1, "2001:DB8::/32").prefixListId();

    Refused.with("PrefixListMaxEntriesExceeded", () -> modify(id, 1L, "2001:db9::/32", null));
    Refused.with("InvalidParameterValue", () -> modify(id, 1L, "10.0.0.0/8", null));
    Refused.with("PrefixListMaxEntriesExceeded", () -> create("IPv4", 1, "1.0.0.0/8", "2.0.0.0/8"));
    Refused.with("InvalidParameterValue", () -> create("IPv4", 0));
    Refused.with("InvalidParameterValue", () -> create("IPv5", 1));
    Refused.with("InvalidParameterValue", () -> create("IPv4", 2, "1.0.0.0/8", "1.0.0.1/8"));
  }

  @Test
  void the_lists_of_aws_are_there_and_stay() {
    List<PrefixList> services =
        ec2.call(
                DescribePrefixLists.class,
                new DescribePrefixLists.Request(null, null, null, null, null))
            .prefixLists();

    assertThat(services)
        .extracting(PrefixList::prefixListName)
        .containsExactlyInAnyOrder(
            "com.amazonaws.us-east-1.s3", "com.amazonaws.us-east-1.dynamodb");
    String id = services.getFirst().prefixListId();
    Refused.with("OperationNotPermitted", () -> delete(id));
    Refused.with("OperationNotPermitted", () -> modify(id, 1L, "10.0.0.0/8", null));
  }

  @Test
  void a_deleted_list_is_gone() {
    String id = create("IPv4", 1).prefixListId();

    delete(id);

    Refused.with("InvalidPrefixListID.NotFound", () -> delete(id));
  }

  private Object delete(String id) {
    return ec2.call(DeleteManagedPrefixList.class, new DeleteManagedPrefixList.Request(null, id));
  }

  private ManagedPrefixList create(String family, int size, String... blocks) {
    return ec2.call(
            CreateManagedPrefixList.class,
            new CreateManagedPrefixList.Request(
                null,
                "list",
                Arrays.stream(blocks).map(it -> new AddPrefixListEntry(it, null)).toList(),
                size,
                null,
                family,
                null))
        .prefixList();
  }

  private ManagedPrefixList modify(String id, Long version, String added, String removed) {
    return ec2.call(
            ModifyManagedPrefixList.class,
            new ModifyManagedPrefixList.Request(
                null,
                id,
                version,
                null,
                added == null ? null : List.of(new AddPrefixListEntry(added, null)),
                removed == null ? null : List.of(new RemovePrefixListEntry(removed)),
                null,
                null))
        .prefixList();
  }

  private List<String> entries(String id, Long version) {
    return ec2
        .call(
            GetManagedPrefixListEntries.class,
            new GetManagedPrefixListEntries.Request(null, id, version, null, null))
        .entries()
        .stream()
        .map(PrefixListEntry::cidr)
        .toList();
  }
}
