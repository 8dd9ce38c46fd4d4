package dev.virga.kernel.plugin;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which versions of the SPI a plugin may have been compiled against: those from [#OLDEST] to the
/// platform's own. What follows the number, as in `0.1.0-SNAPSHOT`, makes no difference.
final class SpiVersion {
  /// The name of the SPI's module.
  static final String MODULE = "dev.virga.spi";

  /// The attribute in the manifest that tells the version where no `module-info.class` does.
  static final String ATTRIBUTE = "Virga-Spi-Version";

  /// The oldest version whose plugins still run. The build compares the SPI with its baseline, which
  /// is this version; CONTRIBUTING.md tells how both are moved.
  private static final String OLDEST = "0.1.0";

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.][0-9]+)*");

  private SpiVersion() {}

  /// What is wrong with the version that a plugin was compiled against, in a sentence.
  ///
  /// @param compiled what the plugin says, or null where it says nothing: then its calls will tell
  /// @param own the platform's, or null where it does not know it, as on the class path
  static Optional<String> refuse(@Nullable String compiled, @Nullable String own) {
    if (compiled == null || own == null || !isNumber(own)) {
      return Optional.empty();
    }
    String wanted = "it was compiled against version " + compiled + " of the SPI; ";
    if (!isNumber(compiled)) {
      return Optional.of(wanted + "that is no version, which looks like " + own);
    } else if (number(compiled).compareTo(number(own)) > 0) {
      return Optional.of(wanted + "this platform has " + own + ", which is too old for it");
    } else if (number(compiled).compareTo(number(OLDEST)) < 0) {
      return Optional.of(
          wanted + "this platform has " + own + ", which takes plugins from " + OLDEST + " on");
    }
    return Optional.empty();
  }

  private static boolean isNumber(String version) {
    return NUMBER.matcher(version).lookingAt();
  }

  private static Version number(String version) {
    var matcher = NUMBER.matcher(version);
    return Version.parse(matcher.lookingAt() ? matcher.group() : version);
  }
}
