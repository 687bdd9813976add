package io.understudy.validation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Format;
import com.networknt.schema.ValidationContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;

/** The formats that OpenAPI adds to those of JSON Schema (OpenAPI Format Registry). */
final class OpenApiFormats {
    static final List<Format> ALL = List.of(
            new IntegerFormat("int32", Integer.SIZE), new IntegerFormat("int64", Long.SIZE), new Base64Format());

    private OpenApiFormats() {}

    /** A whole number of so many bits, with its sign. Fits only limit numbers; a text is the business of its type. */
    private record IntegerFormat(String name, int bits) implements Format {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean matches(ExecutionContext execution, ValidationContext validation, JsonNode value) {
            if (!value.isNumber()) {
                return true;
            }
            if (value.isIntegralNumber()) {
                return value.bigIntegerValue().bitLength() < bits;
            }
            BigDecimal decimal = value.decimalValue();
            // A number of a thousand digits is beyond any int; working it out could cost more than there is memory.
            return decimal.signum() == 0 || (magnitude(decimal) < 25 && fits(decimal));
        }

        private static long magnitude(BigDecimal decimal) {
            return (long) decimal.precision() - decimal.scale();
        }

        private boolean fits(BigDecimal decimal) {
            BigDecimal whole = decimal.stripTrailingZeros();
            if (whole.scale() > 0) {
                return false;
            }
            BigInteger integer = whole.toBigIntegerExact();
            return integer.bitLength() < bits;
        }
    }

    /** {@code byte}: base64 (RFC 4648, section 4). */
    private static final class Base64Format implements Format {
        @Override
        public String getName() {
            return "byte";
        }

        @Override
        public boolean matches(ExecutionContext execution, String value) {
            try {
                Base64.getDecoder().decode(value);
                return true;
            } catch (IllegalArgumentException notBase64) {
                return false;
            }
        }
    }
}
