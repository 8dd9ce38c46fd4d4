package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.model.Tag;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// What a kind of resource has in common with no other.
///
/// @param type the resource type in tag specifications: `vpc`
/// @param prefix what its ids start with: `vpc-`
/// @param row the shape of it
/// @param errors how its ids are refused
/// @param tagged makes the resource as it is shown, with its tags
/// @param filters what it can be found by, besides its tags
public record Kind<V extends Record>(
    String type,
    String prefix,
    Class<V> row,
    IdErrors errors,
    BiFunction<V, List<Tag>, V> tagged,
    Filters<V> filters) {
  /// Eight digits are ids of before 2016.
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{8}|[0-9a-f]{17}");

  /// Refuses what cannot be an id of this kind.
  ///
  /// @throws dev.virga.spi.AwsException such as `InvalidVpcId.Malformed`
  public void check(String id) {
    if (!id.startsWith(prefix) || !DIGITS.matcher(id.substring(prefix.length())).matches()) {
      throw errors.malformed(id, prefix);
    }
  }
}
