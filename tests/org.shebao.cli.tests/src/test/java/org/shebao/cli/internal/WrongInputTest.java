package org.shebao.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shebao.cli.ExitCode;

/** Wrong commands, names, amounts, targets and bureaus, against the real bureau: each has its own message, and what is stored stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongInputTest {

	private static final String UNREACHABLE = "网络异常，请检查网络或代理设置后重试";
	private static final String FIRST = "5201990000000001";

	private Path folder;
	private SandboxProduct product;
	private List<JsonNode> before;

	@BeforeAll
	void register(@TempDir Path temporary) {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
		folder = temporary;
		product = new SandboxProduct(folder.resolve("product"), "2025-08-20").registered();
		product.done("wages add --person 韦小燕 --wage 4000.00");
		before = product.stored();
	}

	@AfterEach
	void nothingStoredIsHarmed() {
		assertEquals(before, product.stored());
	}

	@AfterAll
	void close() {
		product.close();
	}

	@DisplayName("W-12: a bureau that cannot be reached exits with 4 whatever is asked of it; local commands go on")
	@Test
	void unreachable() {
		String address = product.address();
		product.stopBureau();
		for (String line : List.of("login", "password", "sync --full", "wages list", "wages submit --all", "items list", "declare --all", "feedback", "arrears",
				"voucher issue --out " + folder, "employer add " + SandboxProduct.TAXPAYER + " --region 520000 --bureau " + address)) {
			JsonNode failure = product.refused(ExitCode.UNREACHABLE, "W-12", UNREACHABLE, line.split(" "));
			assertEquals("UNREACHABLE", failure.get("failure").asText(), line);
			assertEquals("[\"已登记而未发出的提交仍然保存，恢复后执行 feedback 即可发出\"]", failure.get("details").toString(), line);
		}
		assertEquals(5, product.done("employees list").get("count").asInt());
		product.restart();
	}

	@DisplayName("R-010: a taxpayer id that is wrong, or that the bureau does not know, adds nobody")
	@Test
	void unknownTaxpayer() {
		String bureau = product.address();
		adding("R-010", "没有查到纳税人识别号 91520103MA6DLQ1K5Q 的税务登记", "91520103MA6DLQ1K5Q", "520000", bureau);
		adding("R-010", "纳税人识别号长度不正确，应为15、17、18或20位", "123", "520000", bureau);
		adding("R-010", "纳税人识别号含有不允许的字符，请核对", "92522301MA6F2W3T6!", "520000", bureau);
		adding("R-008", "没有安装地区 110000，可选的地区：520000 贵州省", SandboxProduct.TAXPAYER, "110000", bureau);
		adding("R-008", "地区“贵州省”没有公布税务机关的地址，请填写地址", SandboxProduct.TAXPAYER, "520000", null);
	}

	private void adding(String rule, String message, String taxpayer, String region, String bureau) {
		String line = "employer add " + taxpayer + " --region " + region + (bureau == null ? "" : " --bureau " + bureau);
		product.refused(ExitCode.REFUSED, rule, message, line.split(" "));
	}

	@DisplayName("R-008: an address that is none is told as such")
	@Test
	void noAddress() {
		for (String address : List.of("nonsense", "ftp://127.0.0.1", "http://192.0.2.1", "http:127.0.0.1", "file:///etc/passwd")) {
			JsonNode failure = product.ends(ExitCode.REFUSED, "employer add " + SandboxProduct.TAXPAYER + " --region 520000 --bureau " + address);
			assertEquals("R-008", failure.get("rule").asText());
			assertEquals("税务机关地址“" + address + "”不正确", failure.get("message").asText().split("：")[0]);
		}
	}

	@DisplayName("W-2: a typed wage that is no amount changes nothing")
	@Test
	void typedWages() {
		for (String typed : List.of("abc", "0", "-1", "−1", "5000.001", "10000000", "1e4", "50,00")) {
			String message = "缴费工资格式不正确，应为大于0且最多两位小数的金额";
			product.refused(ExitCode.REFUSED, "W-2", message, "wages", "set", FIRST, typed);
			product.refused(ExitCode.REFUSED, "W-2", message, "wages", "add", "--person", "罗建国", "--wage", typed);
		}
	}

	@DisplayName("W-2: a typed wage may be pasted from a sheet")
	@Test
	void pastedWages() {
		for (String typed : List.of("￥5,000.00", "5000元", "５０００．００")) {
			assertEquals("5000.00", product.commands.words("wages", "set", FIRST, typed, "--json").json().get("wage").asText());
			product.done("wages set " + FIRST + " 4000.00");
		}
	}

	@DisplayName("R-099, R-113, W-7: nobody, a year that cannot be adjusted, and nothing chosen")
	@Test
	void unknown() {
		product.refused(ExitCode.REFUSED, "R-099", "该人员无效，或无有效险种", "wages", "add", "--person", "陌生人", "--wage", "5000");
		product.refused(ExitCode.REFUSED, "W-7", "请先选择需要操作的数据", "wages", "set", "9999", "5000");
		product.refused(ExitCode.REFUSED, "W-7", "请先选择需要操作的数据", "wages", "submit", "--persons", "9999");
		product.refused(ExitCode.REFUSED, "W-7", "请先选择需要操作的数据", "declare", "--period", "2024-05");
		assertEquals("R-113", product.ends(ExitCode.REFUSED, "wages list --year 2019").get("rule").asText());
		product.refused(ExitCode.REFUSED, "R-181", "本地没有凭证 1，请先获取结果或同步", "voucher", "reprint", "1", "--out", folder.toString());
	}

	@DisplayName("Exit 2: an employer, a type, a month, a number or a date that is none is a wrong command line")
	@Test
	void wrongCommandLine() {
		for (String line : List.of("status --employer 99", "employees list --type 999", "employees list --status 好", "items list --period 2025-13",
				"employees list --limit x", "wages lines x", "employer add 1 --region 520000 --bureau http://", "bureau confirm-arrival --port 0",
				"bureau start --data x --port 65536", "month --port 65536", "records --from 2025-02-30", "bureau today 2025-02-30",
				"bureau today 2025-08-01 --port 99999", "bureau today 2025-08-01 --port -1", "employees list --limit -1", "wages lines 1 --limit -1",
				"employees list --unit x,y --limit 0")) {
			JsonNode failure = product.ends(ExitCode.USAGE, line);
			assertEquals("USAGE", failure.get("failure").asText());
			assertFalse(failure.get("message").asText().isBlank());
		}
	}

	@DisplayName("Exit 2: a target that cannot be written is told before anything is done, and nothing is left there")
	@Test
	void unwritableTargets() throws IOException {
		Path taken = Files.createDirectories(folder.resolve("taken"));
		Path file = Files.writeString(folder.resolve("file"), "kept");
		Path template = folder.resolve("template.xlsx");
		product.done("wages template " + template);
		for (String line : List.of("wages template", "employees export", "items export", "wages export 1", "wages import " + template + " --failures")) {
			String folderNamed = line + " " + taken;
			product.refused(ExitCode.USAGE, "", "“" + taken + "”是文件夹，请指定文件名", folderNamed.split(" "));
			String belowFile = line + " " + file.resolve("x.xlsx");
			product.refused(ExitCode.USAGE, "", "不能写入：“" + file + "”不是文件夹", belowFile.split(" "));
		}
		for (String line : List.of("voucher issue", "voucher reprint 1")) {
			String intoFile = line + " --out " + file;
			product.refused(ExitCode.USAGE, "", "不能写入：“" + file + "”不是文件夹", intoFile.split(" "));
		}
		assertEquals("kept", Files.readString(file));
		try (var left = Files.list(taken)) {
			assertEquals(List.of(), left.toList());
		}
	}
}
