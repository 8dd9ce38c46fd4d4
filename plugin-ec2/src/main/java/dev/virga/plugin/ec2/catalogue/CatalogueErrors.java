package dev.virga.plugin.ec2.catalogue;

import dev.virga.spi.AwsException;
import java.util.List;

/// The errors of the catalogue.
final class CatalogueErrors {
  private CatalogueErrors() {}

  /// What is no id of an image.
  static AwsException malformedImageId(String id) {
    return AwsException.of(
        "InvalidAMIID.Malformed", "Invalid id: \"" + id + "\" (expecting \"ami-...\")");
  }

  /// Ids that no images have.
  static AwsException imagesNotFound(List<String> ids) {
    String text =
        ids.size() == 1
            ? "The image id '[" + ids.getFirst() + "]' does not exist"
            : "The image ids '[" + String.join(", ", ids) + "]' do not exist";
    return AwsException.of("InvalidAMIID.NotFound", text);
  }

  /// Types that there are not.
  static AwsException invalidInstanceTypes(List<String> names) {
    return AwsException.of(
        "InvalidInstanceType",
        "The following supplied instance types do not exist: [" + String.join(", ", names) + "]");
  }
}
