package org.shebao.region.guizhou;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.shebao.region.guizhou.Guizhou.PACK;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.shebao.core.insurance.RegistryAuthority;
import org.shebao.gateway.regions.RegionPack.Agency;
import org.shebao.gateway.regions.RegionPack.Bank;
import org.shebao.gateway.regions.RegionPack.Division;
import org.shebao.gateway.regions.RegionPack.Outlet;

/** The reference tables of DOMAIN §10.1. */
class PlacesTest {

	/** As DOMAIN §10.1 prints them. */
	private static final String DIVISIONS = """
			5201 贵阳市: 02南明区 03云岩区 11花溪区 12乌当区 13白云区 15观山湖区 21开阳县 22息烽县 23修文县 81清镇市
			5202 六盘水市: 01钟山区 03六枝特区 04水城区 81盘州市
			5203 遵义市: 02红花岗区 03汇川区 04播州区 22桐梓县 23绥阳县 24正安县 25道真仡佬族苗族自治县 26务川仡佬族苗族自治县 27凤冈县 28湄潭县 29余庆县 30习水县 81赤水市 82仁怀市
			5204 安顺市: 02西秀区 03平坝区 22普定县 23镇宁布依族苗族自治县 24关岭布依族苗族自治县 25紫云苗族布依族自治县
			5205 毕节市: 02七星关区 21大方县 23金沙县 24织金县 25纳雍县 26威宁彝族回族苗族自治县 27赫章县 81黔西市
			5206 铜仁市: 02碧江区 03万山区 21江口县 22玉屏侗族自治县 23石阡县 24思南县 25印江土家族苗族自治县 26德江县 27沿河土家族自治县 28松桃苗族自治县
			5223 黔西南布依族苗族自治州: 01兴义市 02兴仁市 23普安县 24晴隆县 25贞丰县 26望谟县 27册亨县 28安龙县
			5226 黔东南苗族侗族自治州: 01凯里市 22黄平县 23施秉县 24三穗县 25镇远县 26岑巩县 27天柱县 28锦屏县 29剑河县 30台江县 31黎平县 32榕江县 33从江县 34雷山县 35麻江县 36丹寨县
			5227 黔南布依族苗族自治州: 01都匀市 02福泉市 22荔波县 23贵定县 25瓮安县 26独山县 27平塘县 28罗甸县 29长顺县 30龙里县 31惠水县 32三都水族自治县
			""";

	private static List<Division> expected() {
		return DIVISIONS.lines().flatMap(line -> {
			String prefecture = line.substring(5, line.indexOf(':'));
			return List.of(line.substring(line.indexOf(':') + 2).split(" ")).stream()
					.map(county -> new Division(line.substring(0, 4) + county.substring(0, 2), county.substring(2), prefecture));
		}).toList();
	}

	private static Set<String> codes() {
		return PACK.divisions().stream().map(Division::code).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, Long> count(Function<Outlet, String> by) {
		return PACK.outlets().stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
	}

	@Test
	@DisplayName("§10.1: the 88 divisions with their prefectures")
	void divisions() {
		assertEquals(88, PACK.divisions().size());
		assertEquals(expected(), PACK.divisions());
	}

	@Test
	@DisplayName("§10.1: each division has an agency of either authority, the province one for pensions; the id tells division and authority")
	void agencies() {
		assertEquals(88 + 88 + 1, PACK.agencies().size());
		assertTrue(PACK.agencies().contains(new Agency("520000S01", "贵州省社会保险事业局", RegistryAuthority.HRSS, "520000")));
		for (Agency agency : PACK.agencies()) {
			assertTrue(agency.id().matches(agency.division() + (agency.registry() == RegistryAuthority.HRSS ? "S" : "M") + "\\d{2}"), agency.toString());
		}
		for (RegistryAuthority registry : RegistryAuthority.values()) {
			assertEquals(codes(), PACK.agencies().stream().filter(agency -> agency.registry() == registry && !agency.division().equals("520000"))
					.map(Agency::division).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	@DisplayName("§10.1: agencies are called after their division")
	void agenciesAreCalledAfterTheirDivision() {
		Map<String, String> names = PACK.divisions().stream().collect(Collectors.toMap(Division::code, Division::name));
		for (Agency agency : PACK.agencies()) {
			assertTrue(agency.name().startsWith(names.getOrDefault(agency.division(), "贵州省")), agency.toString());
		}
	}

	@Test
	@DisplayName("§10.1: the banks with their codes")
	void banks() {
		assertEquals(List.of("102", "103", "104", "105", "301", "302", "303", "305", "306", "307", "308", "309", "310", "313", "314", "402", "403"),
				PACK.banks().stream().map(Bank::code).toList());
		assertTrue(PACK.banks().contains(new Bank("403", "邮储银行")));
	}

	@Test
	@DisplayName("§10.1: 4 to 12 outlets in each county, whose codes are 12 digits and begin with the bank")
	void outlets() {
		Map<String, Long> perDivision = count(Outlet::division);
		assertEquals(codes(), perDivision.keySet());
		assertTrue(perDivision.values().stream().allMatch(number -> number >= 4 && number <= 12), perDivision.toString());
		assertEquals(PACK.banks().stream().map(Bank::code).collect(Collectors.toSet()), count(Outlet::bankCode).keySet());
		for (Outlet outlet : PACK.outlets()) {
			assertTrue(outlet.code().matches(outlet.bankCode() + "\\d{9}"), outlet.toString());
			assertTrue(outlet.name().endsWith("支行"), outlet.toString());
		}
	}
}
