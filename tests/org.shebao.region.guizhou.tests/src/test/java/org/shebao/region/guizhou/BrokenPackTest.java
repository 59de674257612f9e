package org.shebao.region.guizhou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.region.guizhou.Guizhou.contribution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shebao.gateway.regions.ContributedRegions;
import org.shebao.gateway.regions.PackSource;
import org.shebao.gateway.regions.Region;
import org.shebao.gateway.regions.RegionRegistry;
import org.shebao.gateway.regions.RegionRegistry.BrokenRegion;

class BrokenPackTest {

	@BeforeEach
	void inChinese() {
		Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
	}

	static List<String> files() {
		return Guizhou.FILES;
	}

	/** A good region beside a pack; the good one must work and the reason of the other is given. */
	private static String reason(PackSource pack) {
		PackSource good = Guizhou.with("region.json", text -> text.replace("520000", "110000"));
		PackSource agencies = Guizhou.with(good, "agencies.csv", text -> text.replace("520000,2022", "110000,2022"));
		RegionRegistry regions = new ContributedRegions(List.of(contribution("520000", pack), contribution("110000", agencies)), List.of());
		assertEquals(List.of("110000"), regions.regions().stream().map(Region::id).toList(), regions.broken().toString());
		assertEquals(1, regions.broken().size());
		assertEquals("520000", regions.broken().getFirst().id());
		return regions.broken().getFirst().reason();
	}

	@ParameterizedTest
	@MethodSource("files")
	@DisplayName("A pack without one of its files is reported with the file and skipped; the other region works")
	void aMissingFile(String file) {
		assertEquals("缺少规则文件 " + file + "。", reason(Guizhou.without(file)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rates.csv     | 102100200,,0.08                 | 102100200,,eight             | 规则文件 rates.csv 第 3 行有误：rate 的值无效。
			rates.csv     | 102100200,,0.08,,2022-01-01     | 102100200,,0.08,5.00,2022-01-01 | 规则文件 rates.csv 第 3 行有误：费率与定额须填且只填一项。
			rates.csv     | 102100200,,0.08                 | 999999999,,0.08              | 规则文件 rates.csv 第 3 行有误：征收品目 999999999 不存在。
			rates.csv     | 102100200,,0.08,,2022-01-01,    | 102100200,,0.08,,2022-13-01, | 规则文件 rates.csv 第 3 行有误：validFrom 的值无效。
			rates.csv     | 102100200,,0.08,,2022-01-01,    | 102100200,,0.08,,,           | 规则文件 rates.csv 第 3 行有误：validFrom 不能为空。
			rates.csv     | 102100200,,0.08,,2022-01-01,    | 102100200,,0.08,,2022-01-01,2021-12-31 | 规则文件 rates.csv 第 3 行有误：有效期止早于有效期起。
			rates.csv     | 102100200,,0.08,,2022-01-01,    | 102100200,,0.08,,2022-01-01,2025-06-30 | 规则文件 rates.csv 有误：征收品目 102100200 在 2025-07 没有费率或定额。
			limits.csv    | 110,4363.35,21816.75            | 110,4363.35,4363.34          | 规则文件 limits.csv 第 4 行有误：下限高于上限，或只填了其中的上限。
			limits.csv    | 110,4363.35,21816.75            | 110,4300.00,21816.75         | 规则文件 limits.csv 第 4 行有误：下限与平均工资的 60% 相差超过 1 元且没有注明原因。
			items.csv     | (单位缴纳),10210,企业职工基本养老保险费,110,EMPLOYER | (单位缴纳),10210,企业职工基本养老保险费,110, | 规则文件 items.csv 第 2 行有误：side 不能为空。
			items.csv     | 企业职工基本养老保险费,110,EMPLOYEE | 企业职工基本养老保险费,999,EMPLOYEE | 规则文件 items.csv 第 3 行有误：type 的值无效。
			bundles.csv   | HRSS,120                        | HRSS,41P                     | 规则文件 bundles.csv 第 3 行有误：险种 41P 没有征收品目。
			calendar.csv  | 0,,2022-01-01                   | 0,32,2022-01-01              | 规则文件 calendar.csv 第 2 行有误：日期应为 1 至 31。
			calendar.csv  | 0,,2022-01-01                   | 0,,2024-05-01                | 规则文件 calendar.csv 有误：2024-04 没有申报缴费期限。
			windows.csv   | 2025-01-01,2025-03-31           | 2025-03-31,2025-01-01        | 规则文件 windows.csv 第 3 行有误：止期早于起期。
			divisions.csv | 520103,云岩区                   | 520102,云岩区                | 规则文件 divisions.csv 第 3 行有误：520102 重复。
			banks.csv     | 103,农业银行                    | 102,农业银行                 | 规则文件 banks.csv 第 3 行有误：102 重复。
			outlets.csv   | 103701000020,103,520102         | 103701000020,999,520102      | 规则文件 outlets.csv 第 3 行有误：999 不存在。
			agencies.csv  | HRSS,520102                     | HRSS,520199                  | 规则文件 agencies.csv 第 3 行有误：520199 不存在。
			texts.csv     | manual 1.3.2,true               | ,true                        | 规则文件 texts.csv 第 2 行有误：source 不能为空。
			texts.csv     | manual 1.3.2,true               | manual 1.3.2,                | 规则文件 texts.csv 第 2 行有误：verified 不能为空。
			region.json   | "2024-04"                       | "April"                      | 规则文件 region.json 无法读取
			region.json   | "feeYearStart": 1               | "feeYearStart": 13           | 规则文件 region.json 有误：缺少必填项，或数值超出范围。
			""")
	@DisplayName("§8.3: a bad row, a gap, a double or a reference to nothing is reported with file and row, and the region skipped; the other works")
	void aBadRow(String file, String from, String to, String message) {
		String reason = reason(Guizhou.with(file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
		assertTrue(reason.startsWith(message), reason);
	}

	@Test
	@DisplayName("§8.3.1: limits that end without a successor are a gap")
	void aGapInTheLimits() {
		PackSource ended = Guizhou.with("limits.csv", text -> text.lines().map(line -> line.startsWith("210,") ? line.replace("-01-01,,", "-01-01,2025-12-31,") : line)
				.filter(line -> !line.startsWith("210,4426.05")).reduce("", (all, line) -> all + line + "\n"));
		assertEquals("规则文件 limits.csv 有误：险种 210 在 2026-01 没有缴费基数上下限（不设限的险种应填空白行）。", reason(ended));
	}

	@Test
	@DisplayName("A region that is installed twice works once and is reported once")
	void twiceTheSameRegion() {
		RegionRegistry regions = new ContributedRegions(List.of(contribution("520000", Guizhou.SOURCE), contribution("520000", Guizhou.SOURCE)), List.of());
		assertEquals(List.of("520000"), regions.regions().stream().map(Region::id).toList());
		assertEquals(List.of(new BrokenRegion("520000", "地区 520000 重复安装。")), regions.broken());
	}

	@Test
	@DisplayName("A pack of another region than the plug-in says is reported")
	void anotherRegionsPack() {
		RegionRegistry regions = new ContributedRegions(List.of(contribution("310000", Guizhou.SOURCE)), List.of());
		assertEquals(List.of(new BrokenRegion("310000", "规则文件属于地区 520000，而不是 310000。")), regions.broken());
	}

	@Test
	@DisplayName("In an English environment the reason is English")
	void theReasonIsEnglish() {
		Locale.setDefault(Locale.ENGLISH);
		String reason = reason(Guizhou.without("rates.csv"));
		assertTrue(reason.contains("rates.csv") && reason.chars().allMatch(letter -> letter < 128), reason);
	}
}
