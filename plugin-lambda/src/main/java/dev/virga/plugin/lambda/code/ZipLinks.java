package dev.virga.plugin.lambda.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// The symbolic links of an archive, followed without a file system: each must stay inside, however
/// many others it goes through, and whether or not there is anything at its end.
final class ZipLinks {
  private static final int MOST = 40;

  private final Map<ZipEntryName, String> targets;

  /// @param targets what the links hold
  ZipLinks(Map<ZipEntryName, String> targets) {
    this.targets = targets;
  }

  /// Follows every link.
  ///
  /// @throws dev.virga.spi.AwsException if one leads outside
  void check() {
    targets.forEach((link, target) -> follow(link.parent().parts(), target));
  }

  /// Whether a directory on the way to an entry is a link.
  boolean isOnTheWay(ZipEntryName name) {
    for (int i = 1; i < name.parts().size(); i++) {
      if (targets.containsKey(new ZipEntryName(name.parts().subList(0, i)))) {
        return true;
      }
    }
    return false;
  }

  private void follow(List<String> start, String target) {
    List<String> here = new ArrayList<>(start);
    Deque<String> rest = new ArrayDeque<>(split(target));
    int followed = 0;
    while (!rest.isEmpty()) {
      String part = rest.pop();
      if (part.equals("..")) {
        if (here.isEmpty()) {
          throw CodeErrors.cannotUnzip();
        }
        here.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        here.add(part);
        String next = targets.get(new ZipEntryName(List.copyOf(here)));
        if (next != null) {
          if (++followed > MOST) {
            return; // a circle: whoever opens it gets an error of the file system
          }
          here.removeLast();
          split(next).reversed().forEach(rest::push);
        }
      }
    }
  }

  private static List<String> split(String target) {
    if (target.startsWith("/") || target.isEmpty() || target.indexOf('\0') >= 0) {
      throw CodeErrors.cannotUnzip();
    }
    return List.of(target.split("/", -1));
  }
}
