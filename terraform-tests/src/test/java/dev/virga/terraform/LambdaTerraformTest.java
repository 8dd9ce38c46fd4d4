package dev.virga.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Functions with everything around them: applied, invoked, planned again without a change, changed in
/// place, invoked again, destroyed.
class LambdaTerraformTest {
  private static final String[] CHANGED = {"team=b", "code=two", "memory=256", "retries=0"};

  @RegisterExtension static final Terraform TERRAFORM = new Terraform();

  @TempDir Path folder;

  @Test
  void functions_are_applied_run_are_changed_in_place_run_again_and_go() {
    Archives.write(folder.resolve("layer.zip"), "python/words.py", "HELLO = 'hello'\n");
    Archives.write(folder.resolve("one.zip"), "app.py", handler("one"));
    Archives.write(folder.resolve("two.zip"), "app.py", handler("two"));
    Stack stack = TERRAFORM.quickStack(folder, "lambda.tf", TERRAFORM.endpoint());

    assertThat(stack.apply()).contains("0 changed, 0 destroyed.");
    assertThat(invoke("tf-app:live")).isEqualTo("[\"hello\", \"one\", \"a\", \"1\"]");
    assertThat(invoke("tf-shell")).isEqualToIgnoringWhitespace("{\"team\":\"a\"}");
    assertThat(fetch(stack.output("url"))).isEqualTo("[\"hello\", \"one\", \"a\", \"1\"]");
    stack.assertUnchanged();

    assertThat(stack.apply(CHANGED))
        .contains("Apply complete! Resources: 0 added,", " 0 destroyed.")
        .doesNotContain(" 0 changed,");
    assertThat(invoke("tf-app:live")).isEqualTo("[\"hello\", \"two\", \"b\", \"2\"]");
    assertThat(invoke("tf-app:1")).isEqualTo("[\"hello\", \"one\", \"a\", \"1\"]");
    assertThat(invoke("tf-shell")).isEqualToIgnoringWhitespace("{\"team\":\"b\"}");
    assertThat(fetch(stack.output("url"))).isEqualTo("[\"hello\", \"two\", \"b\", \"2\"]");
    assertThat(stack.output("version")).isEqualTo("2");
    stack.assertUnchanged(CHANGED);

    stack.destroy();

    assertThat(TERRAFORM.get("lambda", "2015-03-31/functions/")).doesNotContain("tf-");
    assertThat(TERRAFORM.get("lambda", "2018-10-31/layers")).doesNotContain("tf-");
  }

  private static String handler(String name) {
    return """
    import os
    import words

    def handler(event, context):
        return [words.HELLO, "%s", os.environ["TEAM"], context.function_version]
    """
        .formatted(name);
  }

  /// Function URLs are on the endpoint that everything else is on.
  private static String fetch(String url) {
    return TERRAFORM.get("lambda", URI.create(url).getPath().substring(1));
  }

  private static String invoke(String function) {
    return TERRAFORM.post("lambda", "2015-03-31/functions/" + function + "/invocations", "{}");
  }
}
