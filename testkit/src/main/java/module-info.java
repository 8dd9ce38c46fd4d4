/// Embedding the platform in tests, and the contract suite that every plugin extends.
@org.jspecify.annotations.NullMarked
module dev.virga.testkit {
  requires transitive dev.virga.kernel;
  requires transitive org.junit.jupiter.api;
  requires java.net.http;
  requires org.assertj.core;

  exports dev.virga.testkit;
  exports dev.virga.testkit.junit;

  opens dev.virga.testkit to
      org.junit.platform.commons;
}
