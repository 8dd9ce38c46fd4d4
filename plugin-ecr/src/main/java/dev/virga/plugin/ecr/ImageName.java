package dev.virga.plugin.ecr;

import dev.virga.spi.Scope;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a reference to an image names.
///
/// @param scope the registry
/// @param version a digest, or a tag
record ImageName(Scope scope, String repository, String version) {
  private static final Pattern REPOSITORY =
      Pattern.compile("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");

  /// A host that says which registry it is, in AWS or here.
  private static final Pattern REGISTRY =
      Pattern.compile("([0-9]{12})\\.dkr[.-]ecr\\.([a-z0-9-]+)\\.[a-z0-9.-]+(:[0-9]+)?");

  /// A host that is this machine.
  private static final Pattern LOCAL =
      Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]+)?");

  /// Reads a reference.
  ///
  /// @param usual the registry where the host does not say
  /// @return nothing if it names an image of another registry, or none at all
  static Optional<ImageName> parse(String reference, Scope usual) {
    Scope scope = usual;
    String rest = reference;
    int slash = reference.indexOf('/');
    String host = slash < 0 ? "" : reference.substring(0, slash);
    Matcher registry = REGISTRY.matcher(host);
    if (registry.matches()) {
      scope = new Scope(registry.group(1), registry.group(2));
      rest = reference.substring(slash + 1);
    } else if (LOCAL.matcher(host).matches()) {
      rest = reference.substring(slash + 1);
    }
    String version = "latest";
    int at = rest.indexOf('@');
    if (at >= 0) {
      version = rest.substring(at + 1);
      rest = rest.substring(0, at);
    }
    int colon = rest.indexOf(':');
    if (colon >= 0) {
      version = at >= 0 ? version : rest.substring(colon + 1);
      rest = rest.substring(0, colon);
    }
    return REPOSITORY.matcher(rest).matches()
        ? Optional.of(new ImageName(scope, rest, version))
        : Optional.empty();
  }
}
