package dev.virga.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyIdTest {
  private static final Ids IDS = new FakeIds();

  private static final class FakeIds implements Ids {
    @Override
    public String uuid() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String hex(int digits) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String base32(int length) {
      throw new UnsupportedOperationException();
    }

    @Override
    public byte[] secret(int length) {
      return new byte[length];
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000000000", "000000000001", "123456789012", "999999999999"})
  void an_account_is_read_back_from_the_ids_that_are_made_for_it(String account) {
    assertThat(AccessKeyId.account(AccessKeyId.longTerm(account, IDS))).contains(account);
    assertThat(AccessKeyId.account(AccessKeyId.temporary(account, IDS))).contains(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "test",
        "AKIAIOSFODNN7EXAMPLE", // made before accounts were in ids
        "AROAY34FZKBOKMUTVV7A",
        "ASIAY34FZKBOKMUTVV7",
        "ASIAY34FZKBOKMUTVV7A7",
        "ASIAY34FZKBOKMUTVV71",
        "ASIAy34FZKBOKMUTVV7A"
      })
  void other_texts_carry_no_account(String id) {
    assertThat(AccessKeyId.account(id)).isEmpty();
  }

  @Test
  void an_id_of_aws_itself_carries_the_account_that_aws_finds_in_it() {
    assertThat(AccessKeyId.account("ASIAY34FZKBOKMUTVV7A")).contains("609629065308");
  }
}
