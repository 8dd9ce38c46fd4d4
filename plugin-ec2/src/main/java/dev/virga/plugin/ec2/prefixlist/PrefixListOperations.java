package dev.virga.plugin.ec2.prefixlist;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations of prefix lists.
public final class PrefixListOperations {
  private PrefixListOperations() {}

  /// Each of them.
  public static List<Operation<?, ?>> of(Store store) {
    var lists = new PrefixLists(store);
    return List.of(
        new CreateManagedPrefixList(store),
        new DeleteManagedPrefixList(lists),
        new DescribeManagedPrefixLists(lists),
        new DescribePrefixLists(store),
        new GetManagedPrefixListAssociations(lists),
        new GetManagedPrefixListEntries(lists),
        new ModifyManagedPrefixList(lists),
        new RestoreManagedPrefixListVersion(lists));
  }
}
