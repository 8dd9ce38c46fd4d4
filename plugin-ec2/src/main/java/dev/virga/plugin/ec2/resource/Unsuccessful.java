package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.model.UnsuccessfulItem;
import dev.virga.plugin.ec2.model.UnsuccessfulItemError;
import dev.virga.spi.AwsException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What requests for several resources answer of those that they could do nothing for.
public final class Unsuccessful {
  private Unsuccessful() {}

  /// Does something for each resource, and goes on where it is refused.
  ///
  /// @return the refusals
  public static List<UnsuccessfulItem> of(List<String> ids, Consumer<String> action) {
    var refused = new ArrayList<UnsuccessfulItem>();
    for (String id : ids) {
      try {
        action.accept(id);
      } catch (AwsException e) {
        refused.add(new UnsuccessfulItem(new UnsuccessfulItemError(e.code(), e.message()), id));
      }
    }
    return List.copyOf(refused);
  }
}
